import type { Page } from 'playwright-core'

/** What a viewer saw of a stream at one moment. */
export interface Moment {
  /** Milliseconds of the page's clock. */
  readonly at: number
  /** Seconds of the stream's own. */
  readonly time: number
  readonly state: string
  /** The viewer is told that it stands still. */
  readonly told: boolean
  /** There is any sign of it. */
  readonly signed: boolean
  /** What has the focus; null: nothing. */
  readonly focus: string | null
}

interface Kept {
  readonly diary: Moment[]
  readonly diaryTimer: number
}

/** Writes five times a second into the page what a viewer sees, and presses an arrow each second, as who waits does. */
export function keepDiary(page: Page): Promise<void> {
  return page.evaluate(() => {
    const diary: Moment[] = []
    const write = async (): Promise<void> => {
      const tester = window.tester!
      if (diary.length % 5 === 4 && (await tester.screen()).name === 'live') void tester.press(diary.length % 10 === 4 ? 'left' : 'right')
      const [{ time, state }, focus, text] = await Promise.all([tester.video(), tester.focus(), tester.text()])
      const told = text.some(line => line.startsWith('The stream stands still.'))
      diary.push({ at: performance.now(), time, state, told, signed: told || text.includes('One moment …'), focus: focus?.id ?? null })
    }
    Object.assign(window, { diary, diaryTimer: setInterval(() => void write(), 200) })
  })
}

/** Closes it, and reads it. */
export function readDiary(page: Page): Promise<readonly Moment[]> {
  return page.evaluate(() => {
    const { diary, diaryTimer } = window as unknown as Kept
    clearInterval(diaryTimer)
    return diary
  })
}

/** Until what was written last is right. */
export async function untilWritten(page: Page, is: 'told' | 'given up' | 'a round'): Promise<void> {
  await page.waitForFunction(wanted => {
    const { diary } = window as unknown as Kept
    const last = diary[diary.length - 1]
    // More than the sixteen seconds of the demo's stream.
    if (wanted === 'a round') return last !== undefined && last.time - diary[0]!.time > 18
    return wanted === 'told' ? last?.told : last?.state === 'failed'
  }, is, { polling: 50, timeout: 60_000 })
}

/** Milliseconds that playback had stood still, or not begun, when the viewer was told, or saw the first sign of it; one a message. */
export function silencesIn(diary: readonly Moment[], by: 'told' | 'signed' = 'told'): readonly number[] {
  let still = diary.find(({ state }) => state !== 'off')?.at ?? 0
  return diary.flatMap((moment, i) => {
    const before = diary[i - 1]
    if (before && moment.time !== before.time) still = moment.at
    return moment[by] && !before?.[by] ? [moment.at - still] : []
  })
}

/** Milliseconds from the first try until it was given up. */
export function trialOf(diary: readonly Moment[]): number {
  const [begun, ended] = [diary.find(({ state }) => state !== 'off'), diary.find(({ state }) => state === 'failed')]
  return begun && ended ? ended.at - begun.at : Infinity
}
