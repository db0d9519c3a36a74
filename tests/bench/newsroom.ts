import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Channel } from '../../src/newsroom/model/channel'
import { parseAtom } from '../../src/newsroom/sources/atom'
import { parsePage } from '../../src/newsroom/sources/page'
import { parseRss } from '../../src/newsroom/sources/rss'
import { createSnapshot, manifestName } from '../../src/newsroom/sources/snapshot'
import { merged } from '../../src/newsroom/store/merge'
import { generatedChannel } from '../../src/tools/generate/generatedChannel'
import { generatedStories, usualSetting } from '../../src/tools/generate/generatedStories'
import { nodeDocument } from '../../src/tools/read/nodeDocument'
import { calibrationLoop } from './calibration'
import { figuresOf, type Figure } from './figure'
import { articlePage } from './material/articlePage'
import { atomOf, rssOf } from './material/feeds'
import { interleaved, least, median, quantile, timed, type Work } from './timing'

const base = usualSetting.base
const feedBytes = 150_000
const repetitions = 15
const warmUps = 3

/** The newsroom in Node, in one process, without network. */
export async function benchNewsroom(): Promise<readonly Figure[]> {
  const works = [{ name: 'the loop itself', run: calibrationLoop }, ...feedWorks(), ...pageWorks(), mergeWork(), snapshotWork()]
  // The first runs are the compiler's.
  await interleaved(works, warmUps)
  const times = await interleaved(works, repetitions)
  // It took its turns with the rest, and suffered what they suffered.
  const figures = figuresOf('newsroom', median(times.get('the loop itself')!))
  const both = (name: string): readonly Figure[] => [
    figures.time(`${name}, least`, least(times.get(name)!)),
    figures.time(`${name}, median`, median(times.get(name)!)),
  ]
  const speed = (name: string, bytes: number): Figure => figures.count(`${name}, speed`, bytes / 1000 / median(times.get(name)!), 'MB/s')
  return [
    ...both('the loop itself'),
    ...both('RSS of 150 kB'), speed('RSS of 150 kB', feedBytes), ...both('Atom of 150 kB'), speed('Atom of 150 kB', feedBytes),
    ...await demoPages(figures.time), ...both('page of 60 kB'), ...both('page of 250 kB'),
    ...both('merge of 10 × 200'), ...both('snapshot of 12 × 40 opened'),
  ]
}

function feedWorks(): readonly Work[] {
  const [rss, atom] = [rssOf(feedBytes, base), atomOf(feedBytes, base)]
  return [
    { name: 'RSS of 150 kB', run: () => parseRss(rss, `${base}rss.xml`) },
    { name: 'Atom of 150 kB', run: () => parseAtom(atom, `${base}atom.xml`) },
  ]
}

function pageWorks(): readonly Work[] {
  return [60, 250].map(kilobytes => {
    const html = articlePage(kilobytes * 1000, kilobytes)
    return { name: `page of ${kilobytes} kB`, run: () => parsePage(html, `${base}a.html`, nodeDocument) }
  })
}

function mergeWork(): Work {
  const sources = generatedStories(10, 200, 3).map(({ stories }) => stories)
  return { name: 'merge of 10 × 200', run: () => merged(sources, usualSetting.now) }
}

function snapshotWork(): Work {
  const files: ReadonlyMap<string, string> = generatedChannel({ sections: 12, stories: 40, seed: 1 }, usualSetting)
  const get = async (address: Channel['name']) => ({ text: files.get(address.slice(base.length))!, address })
  return { name: 'snapshot of 12 × 40 opened', run: () => createSnapshot({ address: base + manifestName, get }).open() }
}

/** Every page of the demo, three times; the middle time of each counts. */
async function demoPages(time: (what: string, milliseconds: number, note?: string) => Figure): Promise<readonly Figure[]> {
  const demo = 'static/demo'
  const pages = readdirSync(demo, { recursive: true, encoding: 'utf8' }).filter(file => /\d{4}.*\.html$/.test(file)).map(file => readFileSync(join(demo, file), 'utf8'))
  const times: number[] = []
  for (const html of pages) {
    const runs: number[] = []
    for (let i = 0; i < 3; i++) runs.push(await timed(() => parsePage(html, `${base}a.html`, nodeDocument)))
    times.push(median(runs))
  }
  return [time(`demo page, median of ${pages.length}`, median(times)), time('demo page, 95th of 100', quantile(times, 0.95))]
}
