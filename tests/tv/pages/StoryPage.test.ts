import { afterEach, describe, expect, test } from '@jest/globals'
import type { Lightning } from '@lightningjs/sdk'
import type { Block } from '../../../src/newsroom/model/block'
import type { KeyName } from '../../../src/platform/keys'
import { metricsOf, textOf } from '../../../src/tv/app/stageReport'
import { reader } from '../../../src/tv/components/theme'
import { failureWords, words } from '../../../src/tv/components/words'
import type { StoryPage } from '../../../src/tv/pages/StoryPage'
import { destroyStages, elementsIn } from '../../support/stage'
import { story } from '../../support/stageNews'
import { long, paragraphs, showStory } from '../../support/stageStory'
import { textAt } from '../../support/stageText'

afterEach(destroyStages)

const pieces = (page: StoryPage): Lightning.Element[] => (page.tag('Body.Reader.Paper') as Lightning.Element).children

describe('turning pages', () => {
  test.each<[KeyName, KeyName]>([['right', 'left'], ['down', 'left'], ['pageDown', 'pageUp'], ['ok', 'left']])('%s turns to the last page, %s back to the first, and neither beyond', (on, back) => {
    const { press, subject, page } = showStory(long)
    const pages = subject.screen.pages!
    expect(pages).toBeGreaterThan(2)
    for (let i = 0; i < pages + 3; i++) press(on)
    expect(page()).toBe(pages)
    for (let i = 0; i < pages + 3; i++) press(back)
    expect(page()).toBe(1)
  })

  test('every paragraph is read once, from the first page to the last', () => {
    const { press, subject, says } = showStory(long)
    const read: string[] = []
    for (let i = 0; i < subject.screen.pages!; i++) {
      read.push(says())
      press('right')
    }
    const told = read.join('\n')
    for (let i = 0; i < 30; i++) expect(told.split(`Paragraph ${i} `)).toHaveLength(2)
  })

  test('headline and times stand on the first page alone, the trail on all', () => {
    const { press, says } = showStory({ ...long, headline: 'Fog over harbour', published: '2026-11-24T09:00:00Z', dateQuality: 'exact', byline: 'Ada Quay' })
    expect(says()).toMatch(/^News\n(?:\w+\n)+Fog over harbour\nBy Ada Quay {2}· {2}Published 24 Nov 2026/)
    press('right')
    expect(says()).toMatch(/^News\n(?:\w+\n)+Paragraph/)
    expect(says()).not.toMatch(/Fog over harbour|Ada Quay|Published/)
  })

  test('the place in the story is told as it is', () => {
    const { press, subject, focus } = showStory(long)
    press('right')
    const { pages } = subject.screen
    expect(subject.screen).toMatchObject({ name: 'story', params: { id: 'long' }, title: 'Fog', state: 'ready', page: 2 })
    expect(focus()).toMatchObject({ id: 'story:long', role: 'article', label: 'Fog', index: 2, count: pages })
  })

  test('no page’s texture is larger than a TV can hold, nor its text beyond its column', () => {
    const endless = 'https://news.example/' + 'fog'.repeat(400)
    const odd: Block[] = [{ type: 'paragraph', text: endless }, { type: 'list', ordered: true, items: [endless, 'short'] },
      { type: 'quote', text: 'Fog and rain and wind. '.repeat(120), speaker: 'Ada' }, { type: 'heading', level: 2, text: 'Fog '.repeat(90) }]
    const { press, subject, settle } = showStory({ ...long, body: [...odd, ...paragraphs(12)] })
    for (let i = 0; i < subject.screen.pages!; i++) {
      settle()
      for (const piece of pieces(subject)) {
        expect(piece.x + piece.renderWidth).toBeLessThanOrEqual(reader.column)
        expect(Math.max(piece.renderWidth, piece.renderHeight)).toBeLessThanOrEqual(2048)
        expect(reader.top + piece.y).toBeLessThan(reader.bottom)
      }
      press('right')
    }
  })

  test('turning on from a quote takes nothing else off the screen', () => {
    const quote: Block = { type: 'quote', text: 'It was fog.', speaker: null }
    const { press, subject, settle } = showStory({ ...long, body: [quote, ...paragraphs(12)] })
    press('right')
    settle()
    const line = subject.tag('Foot.Line') as Lightning.Element
    expect((line.texture as unknown as { isLoaded(): boolean }).isLoaded()).toBe(true)
  })

  test('reading for long leaves no texture and no element behind', () => {
    const { press, settle, stage, subject } = showStory(long)
    const measured = [0, 1, 2, 3].map(() => {
      for (const key of ['right', 'left'] as const) for (let i = 0; i < subject.screen.pages!; i++) { press(key); settle() }
      const { elements, textures } = metricsOf(stage)
      return { elements, textures }
    })
    // By the second round each button has shown its ring once.
    expect(measured[3]).toEqual(measured[1])
  })
})

describe('a story that comes in two steps', () => {
  test('shows at once what is known, and the shape of the rest', () => {
    const { says, subject } = showStory(story('s', { lead: 'Fog closed the harbour.' }), { waiting: true })
    expect(says()).toMatch(/^News\n(?:\w+\n)+Headline s\nFog closed the harbour\.$/)
    expect(subject.tag('Body.Skeleton')).toBeDefined()
    expect(subject.screen.state).toBe('loading')
  })

  test('keeps the page the reader is on', () => {
    const { press, tell, page, subject } = showStory({ ...long, body: paragraphs(20) }, { waiting: true })
    press('right')
    tell(long)
    expect(page()).toBe(2)
    expect(subject.tag('Body.Skeleton')).toBeUndefined()
  })

  test('is on its last page when it turns out shorter', () => {
    const { press, tell, page, says } = showStory(long)
    press('right', 'right', 'right')
    tell({ ...long, body: paragraphs(1) })
    expect(page()).toBe(1)
    expect(says()).toContain('Paragraph 0')
  })

  test('another story begins at its first page', () => {
    const { press, tell, page, says } = showStory(long)
    press('right', 'right')
    tell({ ...long, id: 'other', headline: 'Rain' })
    expect(page()).toBe(1)
    expect(says()).toContain('Rain')
  })

  test('the same story opened again begins at its first page', () => {
    const { press, tell, page, subject } = showStory(long)
    press('right', 'right')
    subject.reopen()
    tell(long)
    expect(page()).toBe(1)
  })
})

describe('a story that does not come', () => {
  test('says why on its last page, and OK there asks again', () => {
    const { press, says, requests, subject } = showStory(long, { failure: 'late' })
    for (let i = 1; i < subject.screen.pages!; i++) press('ok')
    expect(requests).not.toContainEqual(['$retry', 'long'])
    expect(says()).toContain(failureWords('late').split('. ')[0])
    press('ok')
    expect(requests).toContainEqual(['$retry', 'long'])
    expect(subject.screen.state).toBe('error')
  })

  test('of which only the headline came says why and what to press', () => {
    const { says, press, requests } = showStory(story('s'), { failure: 'offline' })
    expect(says().replace(/\n/g, ' ')).toContain(failureWords('offline'))
    press('ok')
    expect(requests).toContainEqual(['$retry', 's'])
  })

  test('is asked for by OK no more when it has come', () => {
    const { tell, press, requests, says } = showStory(story('s'), { failure: 'offline' })
    tell({ ...long, id: 's', body: paragraphs(1) })
    press('ok')
    expect(requests.map(([name]) => name)).not.toContain('$retry')
    expect(says()).not.toContain('Press OK')
  })

  test('because it is no longer in the news says so, and OK does nothing', () => {
    const { says, press, requests, focus } = showStory(null)
    expect(says().replace(/\n/g, ' ')).toContain(words.storyGone)
    press('ok', 'right', 'left')
    expect(requests.map(([name]) => name)).not.toContain('$retry')
    expect(focus().role).toBe('article')
  })
})

describe('odd stories', () => {
  test('without date and author show no line of times, and without picture no frame', () => {
    const { subject, says } = showStory({ ...long, body: paragraphs(1) })
    expect(says()).not.toMatch(/Published|By /)
    expect((subject.tag('Rail.Picture') as Lightning.Element).visible).toBe(false)
  })

  test('a picture comes with its caption and credit, and goes with its story', () => {
    const picture = { address: 'https://news.example/fog.jpg', caption: 'Fog.', credit: 'Ada Quay' }
    const { tell, says, pictures } = showStory({ ...long, picture })
    expect(pictures.asked).toEqual(['https://news.example/fog.jpg?width=528'])
    expect(says()).toContain('Fog. (Ada Quay)')
    tell({ ...long, id: 'other' })
    expect(says()).not.toContain('Ada Quay')
  })

  test.each([
    [{ caption: 'Fog.', credit: null }, 'Fog.'],
    [{ caption: null, credit: 'Ada' }, '(Ada)'],
  ])('of caption and credit only what is known is shown: %j', (told, line) => {
    const { stage, settle, tell } = showStory(null)
    tell({ ...long, picture: { address: 'https://news.example/fog.jpg', ...told } })
    settle()
    expect(textOf(stage)).toContain(line)
  })

  test('a headline of 200 characters ends above the body, inside its column', () => {
    const { subject } = showStory({ ...long, headline: 'Fog closes harbours '.repeat(10).trim() })
    const [head, text] = [subject.tag('Head'), subject.tag('Body.Reader')] as [Lightning.Element, Lightning.Element]
    const headline = subject.tag('Head.Headline') as Lightning.Element
    expect(headline.renderWidth).toBeLessThanOrEqual(reader.column)
    expect(head.y + headline.y + textAt(headline).split('\n').length * 56).toBeLessThan(text.y)
  })

  test('with nothing but an id throws nothing', () => {
    const { press, says } = showStory(story('s', { headline: '', trail: [] }))
    press('right', 'ok', 'left')
    expect(says()).toContain(words.lastPage)
  })

  test('has no more elements on a page than the page needs, however long the story', () => {
    const counted = [40, 400].map(count => {
      const { stage } = showStory({ ...long, body: paragraphs(count) })
      return elementsIn(stage).length
    })
    expect(counted[1]).toBe(counted[0])
  })
})
