import { expect, test } from '@jest/globals'
import { parseHTML } from 'linkedom'
import { readChannelFile } from '../../../src/newsroom/sources/channelFile'
import { createNewsroom } from '../../../src/newsroom/store/newsroom'
import { fakeWeb } from '../../support/fakeWeb'
import { item, page, rss } from '../../support/written'
import { memory } from './stories'

const now = Date.parse('2026-11-24T12:00:00Z')
const home = 'https://gull.example'
const channel = readChannelFile(JSON.stringify({
  name: 'Gull Post',
  sections: [{ title: 'News', sources: [`${home}/a.xml`, `${home}/b.xml`], sections: [{ title: 'Coast', sources: [`${home}/coast.xml`] }] }],
}), home).channel!

function open(pages: Record<string, string | number>) {
  const web = fakeWeb(Object.fromEntries(Object.entries(pages).map(([path, what]) => [home + path, what])))
  return { web, newsroom: createNewsroom({ channel, transport: web.transport, now: () => now, parseDocument: html => parseHTML(html).document }) }
}

const dated = (title: string, date: string, link = `/${title}`) => item(`<title>${title}</title><link>${home}${link}</link><pubDate>${date}</pubDate><enclosure url="/p.jpg" type="image/jpeg"/>`)
const article = (headline: string) => page(`<meta property="og:image" content="/p.jpg"><meta property="article:published_time" content="2026-11-23T06:00:00Z">`,
  `<article><h1>${headline}</h1>${'<p>It was a calm day on the quay, and nobody had anything to add to that at all, said the harbour office.</p>'.repeat(5)}</article>`)
const headlines = (stories: readonly { headline: string }[]) => stories.map(({ headline }) => headline)

test('the sources of a section are one list, newest first, without twins', async () => {
  const { newsroom } = open({
    '/a.xml': rss(dated('old', '2026-11-20T06:00:00Z'), dated('new', '2026-11-24T06:00:00Z')),
    '/b.xml': rss(dated('middle', '2026-11-22T06:00:00Z'), dated('new', '2026-11-24T06:00:00Z')),
  })
  const news = await newsroom.refresh('news')
  expect(news).toMatchObject({ state: 'ready', failures: [] })
  expect(headlines(news.stories)).toEqual(['new', 'middle', 'old'])
  expect(news.stories[0]!.trail).toEqual(['News'])
})

test('it is busy until what came is read', async () => {
  const web = fakeWeb({ [`${home}/coast.xml`]: rss(...Array.from({ length: 60 }, (_, i) => dated(`report ${i}`, '2026-11-24T06:00:00Z'))) })
  let goOn = (): void => {}
  const newsroom = createNewsroom({ channel, transport: web.transport, now: () => now, parseDocument: html => parseHTML(html).document, pause: () => new Promise<void>(done => { goOn = done }) })
  const coast = newsroom.sections()[1]!.id
  const asked = newsroom.refresh(coast)
  let looks = 0
  // The feed has come, and is read piece by piece.
  for (const timer = setInterval(() => goOn(), 0); newsroom.section(coast).stories.length === 0; looks++) {
    expect(newsroom.busy()).toBeGreaterThan(0)
    await new Promise(done => setTimeout(done, 0))
    if (newsroom.section(coast).stories.length > 0) clearInterval(timer)
  }
  await asked
  expect(looks).toBeGreaterThan(1)
  expect(newsroom.busy()).toBe(0)
})

test('a dead source costs only its own stories', async () => {
  const { newsroom } = open({ '/a.xml': rss(dated('alive', '2026-11-24T06:00:00Z')), '/b.xml': 503 })
  const news = await newsroom.refresh('news')
  expect(headlines(news.stories)).toEqual(['alive'])
  expect(news).toMatchObject({ state: 'ready', failures: [{ kind: 'refused', address: `${home}/b.xml` }] })
})

test.each([
  ['offline', undefined],
  ['gone', 404],
  ['refused', 403],
  ['malformed', 'not a feed at all'],
  ['malformed', page('<title>Hotel sign-in</title>', '<h1>Welcome, guest</h1>')],
])('a section whose feed is %s says so and keeps what it had', async (kind, answer) => {
  const { newsroom, web } = open({ '/coast.xml': rss(dated('kept', '2026-11-24T06:00:00Z')) })
  await newsroom.refresh('news-coast')
  if (answer === undefined) web.pages.delete(`${home}/coast.xml`)
  else web.pages.set(`${home}/coast.xml`, answer)
  const news = await newsroom.refresh('news-coast')
  expect(news).toMatchObject({ state: 'failed', failures: [{ kind }] })
  expect(headlines(news.stories)).toEqual(['kept'])
})

test('all news there is can be had, each story once', async () => {
  const { newsroom } = open({
    '/a.xml': rss(dated('first', '2026-11-24T06:00:00Z'), dated('shared', '2026-11-23T06:00:00Z')),
    '/b.xml': rss(), '/coast.xml': rss(dated('shared', '2026-11-23T06:00:00Z'), dated('coast', '2026-11-22T06:00:00Z')),
  })
  expect(newsroom.stories()).toEqual([])
  await Promise.all([newsroom.refresh('news'), newsroom.refresh('news-coast')])
  expect(headlines(newsroom.stories())).toEqual(['first', 'shared', 'coast'])
})

test('a sign-in page is named by its title', async () => {
  const { newsroom } = open({ '/coast.xml': page('<title>Hotel sign-in</title>', '<h1>Welcome</h1>') })
  expect((await newsroom.refresh('news-coast')).failures[0]!.reason).toContain('“Hotel sign-in”')
})

test('cards without picture or date take them from their pages, and listeners are told', async () => {
  const { newsroom } = open({ '/coast.xml': rss(item(`<title>Bare</title><link>${home}/bare</link>`)), '/bare': article('Bare') })
  const told: (string | null)[] = []
  newsroom.onChange(id => told.push(id))
  const news = await newsroom.refresh('news-coast')
  expect(news.stories[0]).toMatchObject({ published: '2026-11-23T06:00:00.000Z', picture: { address: `${home}/p.jpg` } })
  expect(told).toEqual(['news-coast', 'news-coast'])
})

test('a story is completed from its page once', async () => {
  const { newsroom, web } = open({ '/coast.xml': rss(dated('whole', '2026-11-24T06:00:00Z')), '/whole': article('whole') })
  const [story] = (await newsroom.refresh('news-coast')).stories
  expect(story!.body).toEqual([])
  const { value, failures } = await newsroom.complete(story!.id)
  await newsroom.complete(story!.id)
  expect(failures).toEqual([])
  expect(value!.body).toHaveLength(5)
  expect(web.asked.filter(address => address === `${home}/whole`)).toHaveLength(1)
})

test('a story whose page is gone is still the feed’s story', async () => {
  const { newsroom } = open({ '/coast.xml': rss(dated('half', '2026-11-24T06:00:00Z')), '/half': 404 })
  const [story] = (await newsroom.refresh('news-coast')).stories
  expect(await newsroom.complete(story!.id)).toMatchObject({ value: { headline: 'half' }, failures: [{ kind: 'gone' }] })
})

test('a date to come does not hold the first place for ever', async () => {
  const { newsroom } = open({ '/coast.xml': rss(dated('now', '2026-11-24T11:59:00Z'), dated('to come', '2027-11-24T06:00:00Z')) })
  const { stories } = await newsroom.refresh('news-coast')
  expect(headlines(stories)).toEqual(['to come', 'now'])
  expect(stories[0]!.published).toBe('2027-11-24T06:00:00.000Z')
})

test('a story that was opened shows its new headline when its feed has one, and its page is read again', async () => {
  const { newsroom, web } = open({ '/coast.xml': rss(dated('early', '2026-11-24T06:00:00Z', '/one')), '/one': article('early') })
  const [story] = (await newsroom.refresh('news-coast')).stories
  await newsroom.complete(story!.id)
  web.pages.set(`${home}/coast.xml`, rss(dated('late', '2026-11-24T06:00:00Z', '/one')))
  expect(headlines((await newsroom.refresh('news-coast')).stories)).toEqual(['late'])
  expect((await newsroom.complete(story!.id)).value).toMatchObject({ headline: 'late' })
  expect(web.asked.filter(address => address === `${home}/one`)).toHaveLength(2)
})

test('what was read is there at the next start without a network, with its age; the network’s word follows', async () => {
  const storage = memory()
  const pages = { [`${home}/coast.xml`]: rss(dated('stored', '2026-11-24T06:00:00Z')) }
  const first = createNewsroom({ channel, transport: fakeWeb(pages).transport, now: () => now, storage, parseDocument: html => parseHTML(html).document })
  const { freshAt } = await first.refresh('news-coast')
  const offline = createNewsroom({ channel, transport: fakeWeb({}).transport, now: () => now + 3_600_000, storage, parseDocument: html => parseHTML(html).document })
  const seen: string[][] = []
  offline.onChange(id => { if (id === 'news-coast') seen.push([...headlines(offline.section(id).stories)]) })
  const news = await offline.refresh('news-coast')
  expect(seen[0]).toEqual(['stored'])
  expect(news).toMatchObject({ state: 'failed', freshAt, failures: [{ kind: 'offline' }] })
  expect(headlines(news.stories)).toEqual(['stored'])
})

test('a section takes only the stories that it wants', async () => {
  const sports = readChannelFile(JSON.stringify({ name: 'G', sections: [{ title: 'Sport', sources: [`${home}/a.xml`], only: { paths: ['/sport/'] } }] }), home).channel!
  const web = fakeWeb({ [`${home}/a.xml`]: rss(dated('one', '2026-11-24T06:00:00Z', '/sport/1'), dated('two', '2026-11-24T06:00:00Z', '/news/2')) })
  const newsroom = createNewsroom({ channel: sports, transport: web.transport, now: () => now, parseDocument: html => parseHTML(html).document })
  expect(headlines((await newsroom.refresh('sport')).stories)).toEqual(['one'])
})

test('a channel of one address gets its sections from the feed’s categories', async () => {
  const small = readChannelFile(JSON.stringify({ name: 'Gull Post', sources: [`${home}/a.xml`] }), home).channel!
  const filed = (i: number, category: string) => item(`<title>Report ${i} of the ${category}</title><link>${home}/${i}</link><category>${category}</category><pubDate>2026-11-24T0${i}:00:00Z</pubDate><enclosure url="/p${i}.jpg" type="image/jpeg"/>`)
  const web = fakeWeb({ [`${home}/a.xml`]: rss(...[1, 2, 3, 4].map(i => filed(i, 'Harbour')), ...[5, 6, 7, 8].map(i => filed(i, 'Sport'))) })
  const newsroom = createNewsroom({ channel: small, transport: web.transport, now: () => now, parseDocument: html => parseHTML(html).document })
  const told: (string | null)[] = []
  newsroom.onChange(id => told.push(id))
  await newsroom.refresh(newsroom.sections()[0]!.id)
  expect(newsroom.sections().map(({ title }) => title)).toEqual(['Gull Post', 'Harbour', 'Sport'])
  expect(told).toContain(null)
  expect((await newsroom.refresh('sport')).stories).toHaveLength(4)
})

test('a dead host’s mirror brings the news, under the same ids', async () => {
  const mirrored = readChannelFile(JSON.stringify({ name: 'G', sections: [{ title: 'Coast', sources: [`${home}/coast.xml`] }], mirrors: { 'gull.example': ['mirror.example'] } }), home).channel!
  const feed = rss(dated('kept', '2026-11-24T06:00:00Z', '/2026/4711/kept'))
  const direct = createNewsroom({ channel: mirrored, transport: fakeWeb({ [`${home}/coast.xml`]: feed }).transport, now: () => now, parseDocument: html => parseHTML(html).document })
  const viaMirror = createNewsroom({ channel: mirrored, transport: fakeWeb({ 'https://mirror.example/coast.xml': feed.split(home).join('https://mirror.example') }).transport, now: () => now, parseDocument: html => parseHTML(html).document })
  const [one, other] = await Promise.all([direct, viaMirror].map(async newsroom => (await newsroom.refresh('coast')).stories))
  expect(other!.map(({ id }) => id)).toEqual(one!.map(({ id }) => id))
  expect(viaMirror.addressFor(`${home}/p.jpg`)).toBe('https://mirror.example/p.jpg')
})

test('a step of a trail without sources has the news of the sections below it, and asks for them', async () => {
  const { channel: nested } = readChannelFile(JSON.stringify({
    name: 'Gull Post',
    sections: [{ title: 'News', sections: [{ title: 'Coast', sources: [`${home}/coast.xml`] }, { title: 'World', sources: [`${home}/a.xml`] }] }],
  }), home)
  const web = fakeWeb({ [`${home}/coast.xml`]: rss(dated('seal', '2026-11-23T06:00:00Z')), [`${home}/a.xml`]: rss(dated('summit', '2026-11-24T06:00:00Z')) })
  const newsroom = createNewsroom({ channel: nested!, transport: web.transport, now: () => now, parseDocument: html => parseHTML(html).document })
  expect(newsroom.section('news').state).toBe('waiting')
  expect(headlines((await newsroom.refresh('news')).stories)).toEqual(['summit', 'seal'])
  expect(newsroom.place('news')).toMatchObject({ section: { title: 'News' }, parts: ['news-coast', 'news-world'] })
})

test('what came since the last visit is new, until it is read', async () => {
  const storage = memory()
  storage.texts.set('visit', JSON.stringify({ since: null, at: now - 24 * 3_600_000 }))
  const web = fakeWeb({ [`${home}/coast.xml`]: rss(dated('fresh', '2026-11-24T06:00:00Z'), dated('old', '2026-11-20T06:00:00Z')) })
  const { marks, refresh } = createNewsroom({ channel, storage, transport: web.transport, now: () => now, parseDocument: html => parseHTML(html).document })
  const { stories: [fresh, old] } = await refresh('news-coast')
  expect([marks.of(fresh!), marks.of(old!)]).toEqual(['new', null])
  marks.read(fresh!)
  expect(marks.of(fresh!)).toBe('read')
})

test('a closed section shows what it showed until it is taken, and its stories keep their numbers and can be opened', async () => {
  const { web, newsroom } = open({ '/coast.xml': rss(dated('left', '2026-11-24T06:00:00Z'), dated('stays', '2026-11-24T05:00:00Z')), '/left': article('left') })
  const { edition, numbers } = newsroom
  const shown = () => headlines(edition.section('news-coast').stories)
  await newsroom.refresh('news-coast')
  edition.close('news-coast')
  const [left, stays] = edition.section('news-coast').stories
  const before = [left, stays].map(one => numbers.of('news-coast', one!.id))
  web.pages.set(`${home}/coast.xml`, rss(dated('came', '2026-11-24T07:00:00Z'), dated('stays', '2026-11-24T05:00:00Z')))
  await newsroom.refresh('news-coast')
  expect(shown()).toEqual(['left', 'stays'])
  expect(headlines(newsroom.section('news-coast').stories)).toEqual(['came', 'stays'])
  expect(edition.waiting(['news', 'news-coast']).added).toHaveLength(1)
  expect([left, stays].map(one => numbers.of('news-coast', one!.id))).toEqual(before)
  expect((await newsroom.complete(left!.id)).value?.body.length).toBeGreaterThan(0)
  edition.take(['news-coast'])
  expect(shown()).toEqual(['came', 'stays'])
  expect(edition.waiting(['news-coast'])).toEqual({ added: [], changed: [], since: null })
  expect(numbers.of('news-coast', stays!.id)).toBe(before[1])
})

test('a closed section that showed nothing fills at once; an open one shows all', async () => {
  const { web, newsroom } = open({ '/coast.xml': 503, '/a.xml': rss(dated('one', '2026-11-24T06:00:00Z')), '/b.xml': rss() })
  const shown = (id: string) => headlines(newsroom.edition.section(id).stories)
  await newsroom.refresh('news-coast')
  newsroom.edition.close('news-coast')
  await newsroom.refresh('news')
  web.pages.set(`${home}/coast.xml`, rss(dated('mended', '2026-11-24T06:00:00Z')))
  web.pages.set(`${home}/a.xml`, rss(dated('two', '2026-11-24T07:00:00Z')))
  await Promise.all([newsroom.refresh('news-coast'), newsroom.refresh('news')])
  expect(shown('news-coast')).toEqual(['mended'])
  expect(shown('news')).toContain('two')
})
