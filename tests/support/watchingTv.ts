import { openStudio, type Studio } from './studio'
import { closeWithTvs, openTv, type Tv } from './tv'

/** A TV and the studio whose stream it has on home. */
export interface WatchingTv extends Tv {
  readonly studio: Studio
  /** Presses OK: on home it leads to the stream, on the card it tries again. */
  watch(): Promise<void>
  /** Until it plays, and nothing is told any more. */
  untilPlays(): Promise<void>
  /** Presses Back, and sees where it leads, and whether before a viewer notices. */
  back(): Promise<Returned>
}

export interface Returned {
  readonly focus: string | undefined
  readonly quick: boolean
}

/** So small that the stream's small picture is taken. */
const size = { width: 480, height: 270 }

/** `sourcesOf`: where the stream is had; at the studio unless told. */
export async function openWatchingTv(sourcesOf = ({ address }: Studio): readonly string[] => [address]): Promise<WatchingTv> {
  const studio = await openStudio()
  const channel = { name: 'Gull Post', sections: [{ title: 'News', sources: [`${studio.host}/rss.xml`] }], live: [{ title: 'Gull live', sources: sourcesOf(studio) }] }
  const tv = await openTv({ channel, size })
  await tv.whenIdle()
  closeWithTvs(studio.close)
  return {
    ...tv, studio,
    watch: () => tv.page.evaluate(() => window.tester!.press('ok')),
    untilPlays: () => tv.until(async tester => (await tester.video()).advancing && !(await tester.text()).some(line => line.startsWith('The stream stands still.'))),
    back: () => tv.page.evaluate(async () => {
      const begun = performance.now()
      await window.tester!.press('back')
      while ((await window.tester!.screen()).name !== 'home') await new Promise(done => setTimeout(done))
      const took = performance.now() - begun
      return { focus: (await window.tester!.focus())?.id, quick: took < 1_000 }
    }),
  }
}
