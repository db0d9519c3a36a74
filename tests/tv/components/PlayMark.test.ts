import { afterEach, expect, test } from '@jest/globals'
import type { Lightning } from '@lightningjs/sdk'
import type { Video } from '../../../src/newsroom/model/video'
import { textOf } from '../../../src/tv/app/stageReport'
import { Card } from '../../../src/tv/components/Card'
import { HeadlineList } from '../../../src/tv/components/HeadlineList'
import { LeadCard } from '../../../src/tv/components/LeadCard'
import { Result } from '../../../src/tv/components/Result'
import { card, list } from '../../../src/tv/components/theme'
import { start } from '../../../src/tv/components/viewport'
import { destroyStages, show } from '../../support/stage'
import { row, story } from '../../support/stageNews'

afterEach(destroyStages)

const film = (more: Partial<Video> = {}) => story('film', { body: [{ type: 'video', video: { address: 'https://gull.example/a.mp4', type: 'file', poster: null, caption: null, duration: 151, live: false, ...more } }] })
const content = { story: film(), meta: '3 h', mark: null, tint: 0xff24405a, section: 'News', index: 2, count: 9 }

test.each([
  [film(), '2:31', 'Video, 2 minutes 31 · 3 h'],
  [film({ duration: 3_725, sound: true }), '1:02:05', 'Audio, 62 minutes 5 · 3 h'],
  [film({ duration: 45 }), '0:45', 'Video, 45 seconds · 3 h'],
  [film({ duration: null }), 'Video', 'Video · 3 h'],
  [film({ duration: null, live: true }), 'Live', 'Video, Live · 3 h'],
])('a card tells eyes and ears what plays, and how long', (told, seen, said) => {
  for (const type of [Card, LeadCard]) {
    const { subject, stage, settle, focus } = show<Card | LeadCard>(type)
    subject.show({ ...content, story: told })
    settle()
    expect(textOf(stage)).toContain(seen)
    expect(focus().value).toBe(said)
  }
})

test('a line says how far the viewer is, inside the picture; a card that shows another story has neither', () => {
  const { subject, focus } = show(Card)
  const part = (ref: string) => subject.tag(`Frame.Plays.${ref}`) as Lightning.Element | undefined
  subject.show({ ...content, part: 0.25 })
  const [line, seen] = [part('Line')!, part('Seen')!]
  expect([seen.w / line.w, line.x + line.w < card.width, line.y + line.h < card.pictureHeight]).toEqual([0.25, true, true])
  expect(focus().value).toBe('Video, 2 minutes 31, Begun · 3 h')
  subject.show({ ...content, part: null })
  expect([part('Line'), part('Chip') !== undefined]).toEqual([undefined, true])
  subject.show({ ...content, story: story('other') })
  expect([subject.tag('Frame.Plays'), focus().value]).toEqual([undefined, '3 h'])
})

test('it goes with the words of a card that does not stand whole on the screen', () => {
  const { subject, settle } = show(Card)
  subject.wordsShown = false
  subject.show(content)
  settle()
  expect(subject.tag('Frame.Plays').alpha).toBe(0)
  subject.wordsShown = true
  settle()
  expect(subject.tag('Frame.Plays').alpha).toBe(1)
})

test('the remote’s own key plays it; of a story without anything it is left to the app', () => {
  const { subject, press, requests, unheard } = show(Card)
  subject.show(content)
  press('playPause')
  expect([requests, unheard]).toEqual([[['$play', content.story]], []])
  subject.show({ ...content, story: story('other') })
  press('playPause')
  expect(unheard).toEqual(['playPause'])
})

test('a list of headlines and a search show it before the age', () => {
  const lines = show(HeadlineList)
  lines.subject.show(row('a', { stories: [film(), story('s1')], ageOf: () => '3 h', metaOf: () => '3 h' }), start)
  lines.settle()
  expect(textOf(lines.stage)).toEqual(expect.arrayContaining(['2:31 · 3 h', '3 h']))
  expect(lines.focus().value).toBe('Video, 2 minutes 31 · 3 h')
  const line = lines.subject.tag('Window.Lines.Line0') as Lightning.Element
  const [sign, age] = [line.tag('Plays'), line.tag('Age')]
  expect(sign.x + 20).toBeLessThanOrEqual(age.x - age.renderWidth)
  expect(age.x).toBeLessThan(list.width)
  lines.press('playPause')
  expect(lines.requests).toContainEqual(['$play', expect.objectContaining({ id: 'film' })])

  const found = show(Result)
  found.subject.show({ story: film(), meta: 'News · 3 h', index: 1, count: 1 })
  found.settle()
  expect(textOf(found.stage)).toContain('2:31 · News · 3 h')
  expect([found.focus().value, found.subject.tag('Words.Meta').x > 20]).toEqual(['Video, 2 minutes 31 · News · 3 h', true])
  found.subject.show({ story: story('s1'), meta: 'News · 3 h', index: 1, count: 1 })
  expect([found.subject.tag('Words.Plays'), found.subject.tag('Words.Meta').x]).toEqual([undefined, 0])
})
