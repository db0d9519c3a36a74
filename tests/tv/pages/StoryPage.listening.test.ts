import { afterEach, describe, expect, test } from '@jest/globals'
import type { Lightning } from '@lightningjs/sdk'
import type { Block } from '../../../src/newsroom/model/block'
import type { ReadingPlace } from '../../../src/newsroom/model/readingPlace'
import { metricsOf } from '../../../src/tv/app/stageReport'
import { reader } from '../../../src/tv/components/theme'
import { words } from '../../../src/tv/components/words'
import type { StoryListening } from '../../../src/tv/pages/StoryListening'
import type { StoryPage } from '../../../src/tv/pages/StoryPage'
import { fakeSpeech } from '../../support/fakeSpeech'
import { destroyStages } from '../../support/stage'
import { characterWidth } from '../../support/stageCanvas'
import { long, paragraphs, showStory } from '../../support/stageStory'
import { textAt } from '../../support/stageText'

afterEach(destroyStages)

const told = { ...long, language: 'en' }
const letters = (text: string): string => text.replace(/\s/g, '')
const first = ['Paragraph 0 tells what the harbour did on this day.', 'It did a good deal, as it does whenever there is fog, and then it slept.', 'Paragraph 1 tells what the harbour did on this day.'] as const

/** A story that is being listened to, on a TV with an English voice. */
function listenTo(story = told) {
  const speech = fakeSpeech('en')
  const shown = showStory(story)
  shown.subject.hearWith(speech, 'en')
  shown.tell(story)
  const listen = (): void => shown.press('up', 'right', 'right', 'right', 'ok')
  listen()
  return { ...shown, speech, listen, hears: (sentences: number) => speech.end(sentences) }
}

/** The words that have a ground. */
function marked(page: StoryPage): string {
  const lines = (page.tag('Body.Reader.Paper') as Lightning.Element).children
    .flatMap(element => textAt(element).split('\n').map((line, i) => ({ x: element.x, y: element.y + i * 56, line })))
  const width = 40 * characterWidth
  return (page.tag('Body.Reader.Marks') as Lightning.Element).children.map(mark => {
    const { line, x } = lines.find(({ y }) => y === mark.y)!
    const [from, to] = [mark.x + reader.heard.markAir - x, mark.x + mark.w - reader.heard.markAir - x]
    expect([from % width, to % width, mark.h]).toEqual([0, 0, 56])
    return line.slice(from / width, to / width)
  }).join(' ')
}

describe('the button', () => {
  test('is there where a voice speaks the story’s language, and comes and goes with the voice', () => {
    const speech = fakeSpeech('fr')
    const { subject, tell, says } = showStory(told)
    expect(says()).not.toContain(words.listen)
    subject.hearWith(speech, 'fr')
    tell(told)
    expect(says()).not.toContain(words.listen)
    speech.hasVoices('en')
    expect(says()).toContain(words.listen)
    speech.hasVoices()
    expect(says()).not.toContain(words.listen)
  })

  test('a story that does not tell its language is in the channel’s', () => {
    const { subject, tell, says } = showStory(null)
    subject.hearWith(fakeSpeech('fa'), 'fa')
    tell({ ...told, language: null })
    expect(says()).toContain(words.listen)
  })

  test('is not there for a story that did not come, is still coming, or has no words', () => {
    const { subject, tell, says } = showStory(null)
    subject.hearWith(fakeSpeech('en'), 'en')
    tell(told, { waiting: true })
    expect(says()).not.toContain(words.listen)
    tell(told, { failure: 'late' })
    expect(says()).not.toContain(words.listen)
    tell({ ...told, body: [], lead: null })
    expect(says()).not.toContain(words.listen)
    tell(told)
    expect(says()).toContain(words.listen)
  })
})

describe('listening', () => {
  test('says the story from the page’s first sentence, and lays a ground under what it says, exactly', () => {
    const { subject, speech, hears, focus } = listenTo()
    expect(speech.said).toEqual([{ text: first[0], language: 'en', rate: 1 }])
    for (const sentence of first) {
      expect([speech.saying, marked(subject)]).toEqual([sentence, sentence])
      expect(focus()).toMatchObject({ id: 'listening', role: 'article', label: sentence, value: 'Listening · 1×' })
      hears(1)
    }
  })

  test('turns the pages along, until all was said once and in order; then it ends as reading does', () => {
    const { subject, speech, hears, page, says, focus } = listenTo()
    const heard: string[] = []
    while (speech.saying !== '') {
      expect(letters(marked(subject))).toBe(letters(speech.saying))
      heard.push(`${page()} ${speech.saying}`)
      hears(1)
    }
    const pages = heard.map(line => parseInt(line))
    expect(pages).toEqual([...pages].sort((one, other) => one - other))
    expect(heard.map(line => line.replace(/^\d+ /, '')).join(' ')).toBe(paragraphs(30).map(block => (block as { text: string }).text).join(' '))
    expect([page(), focus().id, marked(subject)]).toEqual([subject.screen.pages, 'story:long', ''])
    expect(says()).toContain(words.lastPage)
  })

  test('headings, quotes, speakers and items are said and marked where they stand', () => {
    const body: Block[] = [{ type: 'heading', level: 2, text: 'At the quay' }, { type: 'quote', text: 'It was fog. It was cold.', speaker: 'Ada Quay' },
      { type: 'list', ordered: true, items: ['A boat.', 'A sofa.'] }]
    const { speech, hears, subject } = listenTo({ ...told, body })
    for (const sentence of ['At the quay', 'It was fog.', 'It was cold.']) {
      expect([speech.saying, marked(subject)]).toEqual([sentence, sentence])
      hears(1)
    }
    // Smaller letters.
    expect(speech.saying).toBe('Ada Quay')
    hears(1)
    expect([speech.saying, marked(subject)]).toEqual(['A boat.', 'A boat.'])
  })

  test('OK and the play keys pause and go on with the sentence; the foot says what they do', () => {
    const { press, speech, hears, says, subject } = listenTo()
    hears(1)
    expect(says()).toContain(words.listeningKeys.speaking)
    // Of the last two this keyboard has none.
    const keys = subject.tag('Listening') as StoryListening
    const pairs = [[() => press('ok'), () => press('ok')], [() => press('playPause'), () => press('playPause')], [() => keys._handlePause(), () => keys._handlePlay()]] as const
    for (const [pause, goOn] of pairs) {
      pause()
      expect([speech.saying, marked(subject)]).toEqual(['', first[1]])
      expect(says()).toContain(words.listeningKeys.paused)
      goOn()
      expect(speech.saying).toBe(first[1])
    }
  })

  test('Left and Right go by sentences, the keys of pages by pages', () => {
    const { press, speech, page } = listenTo()
    press('right', 'right', 'left')
    expect(speech.saying).toBe(first[1])
    press('ff')
    const second = speech.saying
    expect(page()).toBe(2)
    press('left')
    expect(page()).toBe(1)
    press('pageDown', 'pageDown', 'rw')
    expect([page(), speech.saying]).toEqual([2, second])
  })

  test('Up and Down change the pace, which the foot tells', () => {
    const { press, speech, says } = listenTo()
    press('up')
    expect(speech.said.pop()).toMatchObject({ text: first[0], rate: 1.2 })
    expect(says()).toContain('1.2×')
    press('down', 'down', 'down')
    expect(says()).toContain('0.8×')
  })

  test('Back ends it and leaves the story only then; yellow saves meanwhile', () => {
    const { press, speech, unheard, requests, focus, says, subject } = listenTo()
    press('yellow')
    expect(requests).toContainEqual(['$save', told])
    press('back')
    expect([speech.saying, unheard, focus().role, marked(subject)]).toEqual(['', [], 'article', ''])
    expect(says()).not.toContain(words.listeningKeys.speaking)
    press('back')
    expect(unheard).toEqual(['back'])
  })

  test('a voice that fails says so at the foot, and OK tries again', () => {
    const { press, speech, hears, says } = listenTo()
    hears(1)
    speech.fail()
    expect(says()).toContain(words.listeningKeys.failed)
    press('ok')
    expect(speech.saying).toBe(first[1])
    speech.fail()
    press('back')
    expect(says()).not.toContain(words.listeningKeys.failed)
  })

  test('it falls silent when the TV shows something else, and waits; it ends when the page leaves the screen', () => {
    const { press, speech, subject, focus, settle } = listenTo()
    subject.hush()
    expect([speech.saying, focus().value]).toEqual(['', 'Paused · 1×'])
    press('ok')
    expect(speech.saying).toBe(first[0])
    subject.visible = false
    settle()
    expect(speech.saying).toBe('')
    subject.visible = true
    settle()
    expect(focus().id).toBe('story:long')
  })

  test('a story that is told anew meanwhile is said on, on its sentence; another story ends it', () => {
    const { speech, hears, tell, subject } = listenTo()
    hears(1)
    tell({ ...told, body: [{ type: 'paragraph', text: 'New words.' }, ...told.body] })
    expect([speech.saying, marked(subject)]).toEqual([first[1], first[1]])
    hears(1)
    expect(speech.saying).toBe(first[2])
    tell({ ...told, id: 'other' })
    expect([speech.saying, marked(subject)]).toEqual(['', ''])
  })

  test('a voice that goes meanwhile ends it when it fails, and the button goes with it', () => {
    const { speech, press, says } = listenTo()
    speech.hasVoices()
    speech.fail()
    press('back')
    expect(says()).not.toContain(words.listen)
  })

  test('listening to all of a story leaves no element and no texture behind', () => {
    const { speech, hears, press, settle, stage, listen, subject } = listenTo()
    const measured = [0, 1].map(() => {
      while (speech.saying !== '') hears(1)
      for (let i = 0; i < subject.screen.pages!; i++) press('left')
      settle()
      const { elements, textures } = metricsOf(stage)
      listen()
      return { elements, textures }
    })
    expect(measured[1]).toEqual(measured[0])
  })
})

describe('going on', () => {
  test('listens from the sentence where it stopped, while its page is before the viewer', () => {
    const { press, speech, hears, listen } = listenTo()
    hears(2)
    press('back')
    listen()
    expect(speech.saying).toBe(first[2])
    press('back', 'right', 'left')
    listen()
    expect(speech.saying).toBe(first[2])
    press('back', 'right')
    listen()
    expect(speech.saying).not.toMatch(/Paragraph [01] /)
  })

  test('the place is told where it stops, and a story that is opened there is heard from there', () => {
    const { press, speech, hears, listen, requests, subject, tell, page } = listenTo()
    while (page() < 2) hears(1)
    hears(1)
    const { saying } = speech
    press('back')
    const place = requests.filter(([name]) => name === '$reading').pop()![2] as ReadingPlace
    expect([letters(saying).startsWith(place.opening.slice(0, 20)), place.page]).toEqual([true, 2])
    subject.reopen(null)
    tell({ ...told, id: 'between' })
    subject.reopen(place)
    tell(told)
    listen()
    expect(speech.saying).toBe(saying)
  })

  test('after its end it begins at its page again', () => {
    const { speech, hears, listen, subject, page } = listenTo()
    while (speech.saying !== '') hears(1)
    listen()
    expect([page(), speech.saying]).toEqual([subject.screen.pages, expect.stringMatching(/^Paragraph/)])
  })
})

test('another pace is told once, to be kept', () => {
  const { press, requests } = listenTo()
  const told = () => requests.filter(([name]) => name === '$pace')
  expect(told()).toEqual([])
  press('up', 'down', 'down')
  expect(told()).toEqual([['$pace', 1.2], ['$pace', 1], ['$pace', 0.8]])
  press('down')
  expect(told()).toHaveLength(3)
})
