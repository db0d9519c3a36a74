import { afterEach, describe, expect, test } from '@jest/globals'
import type { Story } from '../../../src/newsroom/model/story'
import type { CodePicture } from '../../../src/tv/components/CodePicture'
import { codeOf } from '../../../src/tv/components/codeOf'
import type { StoryCode } from '../../../src/tv/components/StoryCode'
import type { Offers } from '../../../src/tv/components/StoryOffers'
import { reader, safe } from '../../../src/tv/components/theme'
import { words } from '../../../src/tv/components/words'
import type { StoryContent } from '../../../src/tv/pages/storyContent'
import type { StoryPage } from '../../../src/tv/pages/StoryPage'
import { destroyStages } from '../../support/stage'
import { stories, story } from '../../support/stageNews'
import { long, paragraphs, showStory } from '../../support/stageStory'

afterEach(destroyStages)

const next = story('next', { headline: 'The ferry sails again' })
const picture = { address: 'https://news.example/fog.jpg', caption: 'The lookout in fog, seen from the pier.', credit: null }
const short = story('short', { body: paragraphs(2), picture })

function atEnd(told: Story, offers: Offers) {
  const shown = showStory(told, { offers: () => offers })
  for (let page = 1; page < shown.subject.screen.pages!; page++) shown.press('right')
  return shown
}

describe('the end of a story', () => {
  test('offers the next one and what is related, and no page before it does', () => {
    const { says, press } = atEnd(long, { next, related: stories(3, 'other') })
    expect(says()).toContain(`${words.nextStory}\nThe ferry sails again\n`)
    for (const other of stories(3, 'other')) expect(says()).toContain(other.headline)
    expect(says()).toContain(words.leadsOn)
    press('left')
    expect(says()).not.toContain('The ferry sails again')
  })

  test('Right leads to it, Up and Down walk, OK turns to that story, Left leads back', () => {
    const { press, focus, requests, page, subject } = atEnd(long, { next, related: stories(2, 'other') })
    press('right')
    expect(focus()).toMatchObject({ id: 'offer:next', role: 'card', label: 'The ferry sails again', value: words.nextStory, index: 1, count: 3 })
    press('down', 'down', 'down')
    expect(focus()).toMatchObject({ id: 'offer:other1', value: words.related, index: 3 })
    press('ok')
    expect(requests).toContainEqual(['$turnTo', stories(2, 'other')[1]])
    press('left')
    expect([focus().role, page()]).toEqual(['article', subject.screen.pages])
  })

  test('Up from the first of them reaches the buttons, and Down from there the text', () => {
    const { press, focus } = atEnd(long, { next, related: [] })
    press('right', 'up')
    expect(focus().role).toBe('button')
    press('down')
    expect(focus().role).toBe('article')
  })

  test('a held key ends with the text, and OK never leads on by itself', () => {
    const { press, focus, requests, subject, stage } = atEnd(long, { next, related: [] })
    subject._handleRight({ repeat: true } as KeyboardEvent)
    stage.drawFrame()
    expect(focus().role).toBe('article')
    press('ok', 'ok', 'ok', 'down', 'down')
    expect(requests.map(([name]) => name)).not.toContain('$turnTo')
  })

  test('nothing to go on with: it says so as before, and Right reaches the buttons', () => {
    const { says, press, focus } = atEnd(long, { next: null, related: [] })
    expect(says()).toContain(words.lastPage)
    press('right')
    expect(focus().role).toBe('button')
  })

  test('it stands in the place of the picture; that of a story of one page stays', () => {
    const { says, press } = atEnd({ ...long, picture }, { next, related: [] })
    expect(says()).not.toContain(picture.caption)
    press('left')
    expect(says()).toContain(picture.caption.slice(0, 12))
    const one = atEnd(short, { next, related: stories(3, 'other') })
    expect(one.says()).toContain(picture.caption.slice(0, 12))
    expect(one.says()).toContain(next.headline)
  })

  test.each([['long', long], ['of one page', short]])('all of it stands above the foot, however long its headlines: a story %s', (_name, told) => {
    const headline = 'After six years the night ferry sails to the Skerrows again, with nine bicycles and a sofa on board of her'
    const { press, focus } = atEnd(told, { next: { ...next, headline }, related: stories(3, 'other').map(one => ({ ...one, headline })) })
    press('right', 'down', 'down', 'down')
    const { rect, index, count } = focus()
    expect(index).toBe(count)
    expect(rect.y + rect.h).toBeLessThanOrEqual(reader.bottom)
    expect(rect.x + rect.w).toBeLessThanOrEqual(safe.right)
  })

  test('a story that is still coming has none', () => {
    const { says } = showStory(short, { waiting: true, offers: () => ({ next, related: [] }) })
    expect(says()).not.toContain(next.headline)
  })

  test('a story whose text did not come leads on, too', () => {
    const { says } = showStory(story('s'), { failure: 'late', offers: () => ({ next, related: [] }) })
    expect(says()).toContain(next.headline)
  })
})

test('under the buttons stands the picture: OK opens it, Down and Left lead to the text, Right reads on, Up leads back to the buttons', () => {
  const { press, focus, requests, page } = showStory({ ...long, picture })
  press('up', 'down')
  expect(focus()).toMatchObject({ id: 'picture', role: 'picture', label: picture.caption })
  press('ok')
  expect(requests).toContainEqual(['$picture', { ...long, picture }])
  press('up')
  expect(focus().role).toBe('button')
  press('down', 'down')
  expect([focus().role, page()]).toEqual(['article', 1])
  press('up', 'down', 'left')
  expect([focus().role, page()]).toEqual(['article', 1])
  press('up', 'down', 'right')
  expect([focus().role, page()]).toEqual(['article', 2])
})

test('the keys for next and previous ask for them from any page, and what is told stands at the foot until the next key', () => {
  const { press, requests, subject, says } = showStory(long)
  press('right', 'next', 'prev')
  expect(requests.filter(([name]) => name === '$follow')).toEqual([['$follow', long, 1], ['$follow', long, -1]])
  subject.tell(words.noPrevious)
  expect(says()).toContain(words.noPrevious)
  subject.tell(words.noNext)
  expect(says()).toContain(words.noNext)
  press('right')
  expect(says()).not.toContain(words.noNext)
})

describe('a story without a text', () => {
  const readOn = 'https://news.example/2026/fog.html'
  const bare = story('bare', { lead: 'Fog has closed the harbour.', body: [], address: readOn })
  const codeOn = (page: StoryPage) => page.tag('Code') as StoryCode

  test('has a code that leads to the rest, below its words and above the foot', () => {
    const { says, subject } = showStory(bare, { readOn })
    expect(says().replace(/\n/g, ' ')).toContain(words.readOnPage)
    expect(says()).toContain(words.pointPhone)
    const picture = codeOn(subject).tag('Code') as CodePicture
    expect(picture.modules).toEqual(codeOf(readOn, 82))
    expect(picture.drawnSize).toBeGreaterThan(200)
    expect(codeOn(subject).y + picture.drawnSize).toBeLessThanOrEqual(reader.bottom)
  })

  test.each<[string, Partial<StoryContent>, Story]>([
    ['one that is still coming', { waiting: true, readOn }, bare],
    ['one that is all there', {}, long],
    ['one whose words leave no room', { readOn }, { ...bare, lead: Array.from({ length: 60 }, () => 'Fog has closed the harbour.').join(' ') }],
  ])('but not %s', (_, how, told) => {
    const { says, subject } = showStory(told, how)
    expect(says()).not.toContain(words.pointPhone)
    expect(codeOn(subject).visible).toBe(false)
  })
})
