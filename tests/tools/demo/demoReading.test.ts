import { expect, test } from '@jest/globals'
import { parseHTML } from 'linkedom'
import type { Story } from '../../../src/newsroom/model/story'
import { createReader } from '../../../src/newsroom/sources/reader'
import { english } from '../../../src/tools/demo/editions/english'
import type { DemoStory } from '../../../src/tools/demo/writer/demoStory'
import { demoFiles } from '../../../src/tools/demo/writer/demoFiles'
import { sourceAt } from '../../support/source'
import { demoStory } from './demoStories'
import { plain } from './plain'

const root = 'https://saltmere.example/demo/'
const { sections } = english

const written = sections.flatMap(({ key, name }) => ['a', 'b', 'c'].map((letter, index) => demoStory({
  slug: `${name}-${letter}`,
  section: key,
  headline: `Headline ${letter} of ${name}: “quoted” & more`,
  lead: `The night ferry is back, says story ${letter} of ${name}.`,
  published: `2026-11-2${index}T06:4${index}:00Z`,
  body: bodyOf(`${letter} of ${name}`),
})))
const files = demoFiles(written)

const reader = createReader({
  parseDocument: html => parseHTML(html).document,
  transport: address => {
    const text = files.get(address.slice(root.length))
    return Promise.resolve({ status: text === undefined ? 404 : 200, headers: {}, bytes: new TextEncoder().encode(text ?? '') })
  },
})

test.each(sections.map(({ name, key }) => [name, key]))('the newsroom reads from %s what its authors wrote', async (name, key) => {
  const authors = written.filter(story => story.section === key)
  const { stories } = await reader.readFeed(sourceAt(`${root}${name}.xml`))
  const read = await Promise.all(stories.filter(({ address }) => address !== null).map(story => reader.complete(story)))
  expect(read.map(facts).sort(bySlug)).toEqual(authors.map(factsWritten))
})

test('only the item that is cut off has no page', async () => {
  const { stories } = await reader.readFeed(sourceAt(`${root}sport.xml`))
  expect(stories.filter(({ address }) => address === null).map(({ headline }) => headline)).toEqual(['Results of the week'])
})

type Facts = ReturnType<typeof facts>

function facts(story: Story) {
  const { headline, lead, published, byline, picture, body } = story
  return { headline, lead, day: published?.slice(0, 10), byline, picture: picture?.address, caption: picture?.caption?.slice(0, 20), body: body.map(plain) }
}

function factsWritten({ slug, section, headline, lead, published, byline, caption, body }: DemoStory): Facts {
  const story = { headline, lead, day: published.slice(0, 10), byline, picture: `${root}pictures/${slug}.jpg`, caption: caption.slice(0, 20), body: body.map(plain) }
  // The lead stays where the page has it; the older pages do not tell it apart.
  const onPage = { ...story, body: [lead, ...story.body] }
  if (section === 'weather') return { ...onPage, lead: null }
  return onPage
}

function bySlug(a: { headline: string }, b: { headline: string }): number {
  return a.headline < b.headline ? -1 : 1
}

/** No two stories share a line: what stands in three of them is taken for the site's. */
function bodyOf(name: string): DemoStory['body'] {
  const paragraph = (number: number) => ({
    type: 'paragraph' as const,
    text: `${number}. The line to the islands had been shut for six years, writes ${name}, and nobody on Long Quay had expected to see it again before the spring. On Monday evening the Little Tern left with two hundred and eleven people on board.`,
  })
  return [
    paragraph(1), paragraph(2), { type: 'heading', level: 2, text: `A subhead in ${name}` }, { type: 'quote', text: `Here we are, in ${name}.`, speaker: 'Ada Finch, captain' },
    { type: 'list', ordered: false, items: [`one ${name}`, `two ${name}`] }, paragraph(3),
  ]
}
