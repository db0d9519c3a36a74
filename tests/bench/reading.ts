import type { Broadcaster } from '../support/broadcaster'
import { closeTvs } from '../support/tv'
import { figuresOf, type Figure } from './figure'
import { articlePage } from './material/articlePage'
import { rssOf, storiesForFeed } from './material/feeds'
import { startSite } from './site'
import { openSlowTv, rest, type SlowTv } from './slowTv'

/** Milliseconds that a reading and its drawing need at most here. */
const readingMs = 3_000

/** How long the app's own script keeps the main thread, while it reads what is large. */
export async function benchReading(): Promise<readonly Figure[]> {
  const site = await startSite()
  try {
    // The feed comes later than the app: nothing of the start is in the trace.
    const slow = await openSlowTv({ name: 'Vale of Orrin', sections: [{ title: 'River', sources: [`${site.address}/rss.xml`] }] }, 'message')
    return await figuresFrom(slow, site)
  } finally {
    await closeTvs()
    await site.close()
  }
}

async function figuresFrom(slow: SlowTv, site: Broadcaster): Promise<readonly Figure[]> {
  const { time } = figuresOf('app', slow.loopMs)
  site.pages.set('/rss.xml', { type: 'application/rss+xml', body: rssOf(150_000, `${site.address}/`) })
  const [first] = storiesForFeed(1, 7, `${site.address}/`)
  site.pages.set(new URL(first!.address!).pathname, { body: articlePage(250_000, 250) })
  const feed = await slow.traced(() => okAndRest(slow))
  const page = await slow.traced(() => okAndRest(slow))
  return [
    time('longest task, feed of 150 kB parsed', feed.parsing.ms, feed.parsing.functions),
    time('longest task, its stories shown', feed.other.ms, feed.other.functions),
    time('longest task, its cards drawn', feed.drawing.ms, feed.drawing.functions),
    time('longest task, page of 250 kB parsed', page.parsing.ms, page.parsing.functions),
    time('longest task, its story shown', page.other.ms, page.other.functions),
    time('longest task, its story drawn', page.drawing.ms, page.drawing.functions),
  ]
}

async function okAndRest(slow: SlowTv): Promise<void> {
  await slow.key('ok')
  await rest(readingMs)
}
