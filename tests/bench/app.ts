import type { ElementMetrics } from '../../src/tv/app/stageReport'
import { closeTvs } from '../support/tv'
import { figuresOf, type Figure, type Figures } from './figure'
import { benchReading } from './reading'
import { startPublished } from './site'
import { backHome, backToList, held, section, story } from './holding'
import { openSlowTv, type SlowTv } from './slowTv'
import { idleTime, openStories, scriptOf, tour } from './visit'

const presses = 5
const opened = 20

/** The built app, four times slower, with a published channel of 12 sections of 40 stories. */
export async function benchApp(): Promise<readonly Figure[]> {
  const { site, channel } = await startPublished(12, 40)
  try {
    const slow = await openSlowTv(channel)
    const figures = figuresOf('app', slow.loopMs)
    return [...await restingFigures(slow, figures), ...await keyFigures(slow, figures), ...await holdingFigures(slow, figures), ...await memoryFigures(slow, figures), ...await readingFigures()]
  } finally {
    await closeTvs()
    await site.close()
  }
}

async function readingFigures(): Promise<readonly Figure[]> {
  await closeTvs()
  return benchReading()
}

async function restingFigures(slow: SlowTv, { time, count }: Figures): Promise<readonly Figure[]> {
  const idle = await idleTime(slow)
  return [
    time('the loop itself', slow.loopMs),
    time('script until a card has focus', slow.start.scriptMs),
    time('until a card has focus, by the clock', slow.start.clockMs),
    count('frames in 10 s of rest', idle.frames, 'frames'),
    time('script in 10 s of rest', idle.scriptMs),
    ...stageFigures('home', await slow.tv.metrics(), count),
  ]
}

async function keyFigures(slow: SlowTv, { time }: Figures): Promise<readonly Figure[]> {
  const right = await scriptOf(slow, ['right'], presses)
  const left = await scriptOf(slow, ['left'], presses)
  const down = await scriptOf(slow, ['down'], presses)
  const up = await scriptOf(slow, ['up'], presses)
  await slow.tv.press('ok')
  // To and fro, so that a short story suffices.
  const turn = await scriptOf(slow, ['right', 'left'], presses)
  await slow.tv.press('back')
  return [time('script per Right', right), time('script per Left', left), time('script per Down', down), time('script per Up', up), time('script per page turn', turn)]
}

async function holdingFigures(slow: SlowTv, { time }: Figures): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  for (const { what, run } of [held.down, held.right, section, held.list, story, backToList, backHome]) figures.push(time(`longest task, ${what}`, await slow.longest(() => run(slow))))
  // To the first card of the row, and of home.
  await slow.tv.press('back', 'back')
  return figures
}

async function memoryFigures(slow: SlowTv, { count }: Figures): Promise<readonly Figure[]> {
  const afterTour = await slow.atFullSpeed(() => tour(slow))
  const before = await slow.heap()
  const afterStories = await slow.atFullSpeed(() => openStories(slow, opened))
  const after = await slow.heap()
  return [
    ...stageFigures('home after a tour', afterTour, count),
    ...stageFigures(`home after ${opened} stories`, afterStories, count),
    count(`heap before ${opened} stories`, before, 'bytes'),
    count(`heap after ${opened} stories`, after, 'bytes', `${((after - before) / opened / 1000).toFixed(1)} kB a story`),
  ]
}

export function stageFigures(where: string, { elements, textures, texturePixels }: ElementMetrics, count: Figures['count']): readonly Figure[] {
  return [
    count(`${where}, elements`, elements, 'elements'),
    count(`${where}, textures`, textures, 'textures'),
    count(`${where}, texture pixels`, texturePixels, 'pixels', `${(texturePixels * 4 / 1e6).toFixed(1)} MB`),
  ]
}
