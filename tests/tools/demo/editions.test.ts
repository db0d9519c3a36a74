import { describe, expect, test } from '@jest/globals'
import { parseHTML } from 'linkedom'
import type { Story } from '../../../src/newsroom/model/story'
import { createReader } from '../../../src/newsroom/sources/reader'
import { demoFiles } from '../../../src/tools/demo/writer/demoFiles'
import type { DemoStory } from '../../../src/tools/demo/writer/demoStory'
import { readTranslations } from '../../../src/tools/demo/writer/readTranslations'
import { sourceAt } from '../../support/source'
import { stories as english, translations } from './ourDemo'
import { plain } from './plain'

const root = 'https://saltmere.example/demo/'
const files = demoFiles(english, translations)
const reader = createReader({
  parseDocument: html => parseHTML(html).document,
  transport: address => {
    const text = files.get(address.slice(root.length))
    return Promise.resolve({ status: text === undefined ? 404 : 200, headers: {}, bytes: new TextEncoder().encode(text ?? '') })
  },
})

describe.each(translations.map(translation => [translation.edition.language, translation] as const))('the edition %s', (language, { edition, stories }) => {
  test.each(edition.sections.map(({ name, key }) => [name, key]))('the newsroom reads from %s what its authors wrote', async (name, key) => {
    const feed = await reader.readFeed(sourceAt(`${root}${language}/${name}.xml`))
    const read = await Promise.all(feed.stories.map(story => reader.complete(story)))
    expect(feed.language).toBe(language)
    expect(read.map(facts).sort(byHeadline)).toEqual(stories.filter(({ section }) => section === key).map(story => factsWritten(story, edition.language)).sort(byHeadline))
    expect(read.length).toBeGreaterThan(0)
  })

  test('every story shows the picture of its English twin', () => {
    const pages = [...files].filter(([path]) => path.startsWith(`${language}/2026`))
    const pictures = pages.map(([path, html]) => new URL(/<img src="([^"]+)"/.exec(html)?.[1] ?? '', root + path).href)
    expect(pictures.sort()).toEqual(stories.map(({ slug }) => `${root}pictures/${slug}.jpg`).sort())
  })

  test('no text is in letters or digits of the neighbour', () => {
    const foreign = language === 'fa' ? /[يكىة٠-٩]/ : /[یکپچژگ۰-۹\u200c]/
    const site = [...files].filter(([path]) => path.startsWith(`${language}/`))
    expect(site.filter(([, text]) => foreign.test(text)).map(([path, text]) => `${path}: ${text.slice(text.search(foreign) - 20, text.search(foreign) + 20)}`)).toEqual([])
  })

  test('no country of this world is named', () => {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    const countries = codes().flatMap(code => names.of(code) ?? []).filter(name => /\p{L}/u.test(name))
    expect(countries.length).toBeGreaterThan(200)
    const words = ` ${stories.map(textOf).join(' ').replace(/[^\p{L}\p{M}\u200c]+/gu, ' ')} `
    expect(countries.filter(name => words.includes(` ${name} `))).toEqual([])
  })

  test('a name is written in one way only', () => {
    const names = stories.flatMap(story => {
      const twin = english.find(({ slug }) => slug === story.slug)
      return [[twin?.byline, story.byline], [twin?.credit, story.credit]].map(([name, written]) => `${name} = ${written}`)
    })
    const known = new Set(names.map(line => line.split(' = ')[0]))
    expect([...new Set(names)].map(line => line.split(' = ')[0]).sort()).toEqual([...known].sort())
  })
})

test('Persian keeps its half-spaces on the way through the newsroom', async () => {
  const { stories } = await reader.readFeed(sourceAt(`${root}fa/news.xml`))
  const { headline, body } = await reader.complete(stories[0]!)
  expect(headline).toContain('می\u200cشود')
  expect(body.map(plain).join(' ').match(/\u200c/g)?.length).toBeGreaterThan(20)
})

test('at least forty lines of the two editions mix directions', () => {
  const lines = translations.flatMap(({ stories }) => stories.flatMap(({ lead, headline, caption, body }) => [headline, lead, caption, ...body.map(plain)]))
  expect(lines.filter(line => /[A-Za-z]|\b\d/.test(line)).length).toBeGreaterThanOrEqual(40)
})

test('a story that is no twin is named with what is wrong', () => {
  const twins = english.filter(({ slug }) => slug !== 'night-ferry').map(story => story.slug === 'sea-wall' ? { ...story, section: 'news' } : story.slug === 'new-tug' ? { ...story, published: '2026-11-21T00:00:00Z' } : story)
  const { problems } = readTranslations('src/tools/demo/editions', translations.map(({ edition }) => edition).slice(0, 1), twins)
  expect(problems).toEqual([
    'ar/new-tug.txt: its English twin is of another day.',
    'ar/night-ferry.txt: no English story has this name.',
    "ar/sea-wall.txt: its English twin stands in 'news'.",
  ])
})

function facts({ headline, lead, language, direction, published, updated, byline, picture, body }: Story) {
  return { headline, lead, language, direction, day: published?.slice(0, 10), updated: updated?.slice(0, 10), byline, picture, body: body.map(plain) }
}

function factsWritten({ slug, section, headline, lead, published, updated, byline, caption, credit, body }: DemoStory, language: string): ReturnType<typeof facts> {
  // The older pages tell neither the lead apart nor when they were changed.
  const told = section === 'weather' ? { lead: null, updated: undefined } : { lead, updated: updated?.slice(0, 10) }
  return {
    ...told, headline, language, direction: 'rtl', day: published.slice(0, 10), byline,
    picture: { address: `${root}pictures/${slug}.jpg`, caption, credit },
    // What plays is the twin's, and only the feed names it.
    body: [...english.find(twin => twin.slug === slug)?.film ? ['video'] : [], lead, ...body.map(plain)],
  }
}

function byHeadline(a: { readonly headline: string }, b: { readonly headline: string }): number {
  return a.headline < b.headline ? -1 : 1
}

function textOf({ headline, lead, caption, byline, body }: DemoStory): string {
  return [headline, lead, caption, byline, ...body.map(plain)].join(' ')
}

function codes(): readonly string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  return letters.flatMap(one => letters.map(other => one + other))
}
