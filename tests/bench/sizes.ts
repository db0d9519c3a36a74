import { closeTvs } from '../support/tv'
import { stageFigures } from './app'
import { figuresOf, type Figure } from './figure'
import { startPublished } from './site'
import { openSlowTv } from './slowTv'
import { scriptOf, tour } from './visit'

const sizes = [[12, 40], [50, 200], [200, 500]] as const
const presses = 3

/** The same visit to channels of three sizes: nothing should follow the channel's size. */
export async function benchSizes(): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  for (const [sections, stories] of sizes) figures.push(...await benchSize(sections, stories))
  return figures
}

async function benchSize(sections: number, stories: number): Promise<readonly Figure[]> {
  const { site, channel } = await startPublished(sections, stories)
  try {
    const slow = await openSlowTv(channel)
    const { time, count } = figuresOf(`${sections} × ${stories}`, slow.loopMs)
    const asked = site.asked.filter(path => path.startsWith('/published/'))
    const bytes = asked.reduce((sum, path) => sum + (site.pages.get(path)?.body.length ?? 0), 0)
    const home = await slow.tv.metrics()
    const heap = await slow.heap()
    const right = await scriptOf(slow, ['right'], presses)
    const down = await scriptOf(slow, ['down'], presses)
    const [left, up] = [await scriptOf(slow, ['left'], 1), await scriptOf(slow, ['up'], presses)]
    return [
      time('script until a card has focus', slow.start.scriptMs),
      time('until a card has focus, by the clock', slow.start.clockMs),
      count('files asked for at the start', asked.length, 'files', asked.map(path => /([a-z]+)[-.]/.exec(path)?.[1] ?? path).join(', ')),
      count('their size', bytes, 'bytes'),
      ...stageFigures('home', home, count),
      count('heap at the start', heap, 'bytes'),
      time('script per Right', right),
      time('script per Left', left, 'once'),
      time('script per Down', down),
      time('script per Up', up),
      ...stageFigures('home after a tour', await slow.atFullSpeed(() => tour(slow)), count),
      count('heap after a tour', await slow.heap(), 'bytes'),
    ]
  } finally {
    await closeTvs()
    await site.close()
  }
}
