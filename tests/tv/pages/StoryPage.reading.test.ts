import { afterEach, expect, test } from '@jest/globals'
import type { Lightning } from '@lightningjs/sdk'
import type { Block } from '../../../src/newsroom/model/block'
import { readingChoices, usualReading, type Reading } from '../../../src/newsroom/model/reading'
import { readingTypeOf } from '../../../src/tv/components/readingType'
import { reader } from '../../../src/tv/components/theme'
import { StoryPage } from '../../../src/tv/pages/StoryPage'
import { noOffers } from '../../../src/tv/components/StoryOffers'
import { destroyStages, show } from '../../support/stage'
import { long, paragraphs, showStory } from '../../support/stageStory'
import { linesIn, textAt } from '../../support/stageText'

afterEach(destroyStages)

const sizes = readingChoices.size
const sized = (size: Reading['size']): Reading => ({ ...usualReading, size })
const pieces = (page: Lightning.Component): Lightning.Element[] => (page.tag('Body.Reader.Paper') as Lightning.Element).children
const body = (page: Lightning.Component): string => pieces(page).map(textAt).join(' ').replace(/\s+/g, ' ')
const endless = 'https://news.example/' + 'fog'.repeat(400)
const odd: Block[] = [{ type: 'paragraph', text: endless }, { type: 'list', ordered: true, items: [endless, 'short'] },
  { type: 'quote', text: 'Fog and rain and wind. '.repeat(120), speaker: 'Ada' }, { type: 'heading', level: 2, text: 'Fog '.repeat(90) }]

test.each(sizes)('rule 38 in %s: no texture is larger than a TV can hold, nor text beyond its column, narrow or wide', size => {
  for (const width of readingChoices.width) {
    const { column } = readingTypeOf({ ...sized(size), width })
    const { press, subject, settle } = showStory({ ...long, body: [...odd, ...paragraphs(3)] })
    subject.readAs({ ...sized(size), width }, [])
    for (let i = 0; i < subject.screen.pages!; i++) {
      settle()
      for (const piece of pieces(subject)) {
        expect(piece.x + piece.renderWidth).toBeLessThanOrEqual(column)
        expect(Math.max(piece.renderWidth, piece.renderHeight)).toBeLessThanOrEqual(2048)
        expect((subject.tag('Body.Reader') as Lightning.Element).y + piece.y).toBeLessThan(reader.bottom)
      }
      press('right')
    }
  }
})

test('the sentence that came first stays in view through all sizes, and the way back ends on the page where it began', () => {
  const { press, subject, settle, page } = showStory(long)
  for (let i = 0; i < 3; i++) press('right')
  const first = /^Paragraph \d+ tells/.exec(body(subject))![0]
  const before = page()
  for (const size of [...sizes, ...[...sizes].reverse(), 'medium'] as const) {
    subject.readAs(sized(size), [])
    settle()
    expect([size, body(subject).includes(first)]).toEqual([size, true])
  }
  expect(page()).toBe(before)
})

test('a page that is turned is where the next size begins', () => {
  const { press, subject, settle } = showStory(long)
  for (let i = 0; i < 3; i++) press('right')
  subject.readAs(sized('largest'), [])
  press('right')
  settle()
  const first = /Paragraph \d+ tells/.exec(body(subject))![0]
  subject.readAs(sized('medium'), [])
  settle()
  expect(body(subject)).toContain(first)
})

test('the picture leaves the large sizes and comes back', () => {
  const { subject } = showStory({ ...long, picture: { address: 'https://a.example/fog.jpg', width: null, height: null, caption: 'Fog.', credit: null } as never })
  const rail = subject.tag('Rail') as Lightning.Element
  const shown = sizes.map(size => {
    subject.readAs(sized(size), [])
    return rail.visible
  })
  expect(shown).toEqual([true, true, true, false, false])
  subject.readAs(usualReading, [])
  expect(rail.visible).toBe(true)
})

test('720, 1080 and 2160 lines have the same line breaks, as they are drawn', () => {
  const drawn = [2 / 3, 1, 2].map(precision => sizes.map(size => {
    const { subject, settle } = show(StoryPage, {}, precision)
    subject.readAs(sized(size), [])
    subject.show({ story: { ...long, body: [...paragraphs(4), ...odd] }, waiting: false, failure: null, tint: 0xff24405a, steps: [], offers: () => noOffers })
    settle()
    return [...pieces(subject), subject.tag('Head.Headline') as Lightning.Element].map(linesIn)
  }))
  expect(drawn[1]!.flat(2).length).toBeGreaterThan(20)
  expect(drawn[0]).toEqual(drawn[1])
  expect(drawn[2]).toEqual(drawn[1])
})
