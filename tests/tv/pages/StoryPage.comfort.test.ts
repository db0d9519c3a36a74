import { afterEach, expect, test } from '@jest/globals'
import { usualReading, type Reading } from '../../../src/newsroom/model/reading'
import type { StoryButtons } from '../../../src/tv/components/StoryButtons'
import { comfort, safe } from '../../../src/tv/components/theme'
import { destroyStages } from '../../support/stage'
import { story } from '../../support/stageNews'
import { long, paragraphs, showStory } from '../../support/stageStory'

afterEach(destroyStages)

/** A story whose app does what is asked of it. */
function reading(start: Reading = usualReading) {
  const shown = showStory(long)
  shown.subject.readAs(start, ['sans'])
  let answered = 0
  const press: typeof shown.press = (...keys) => keys.forEach(key => {
    shown.press(key)
    const asked = shown.requests.filter(([name]) => name === '$readAs')
    for (; answered < asked.length; answered++) shown.subject.readAs(asked[answered]![1] as Reading, ['sans'])
  })
  return { ...shown, press, panel: () => shown.subject.tag('Comfort') }
}

test('from any page text size is two presses away, and Back leads to the button, Down to the same page', () => {
  const { press, focus, page, panel } = reading()
  press('right', 'right', 'up')
  expect(focus()).toMatchObject({ id: 'text', role: 'button', label: 'Text' })
  press('ok')
  expect(focus()).toMatchObject({ id: 'comfort:size', value: 'Medium' })
  press('back')
  expect([focus().id, panel()]).toEqual(['text', undefined])
  press('down')
  expect([focus().role, page()]).toEqual(['article', 3])
})

test('OK closes it, too, and it opens again with what was chosen', () => {
  const { press, focus, subject } = reading()
  press('up', 'ok', 'right', 'ok')
  expect(focus().id).toBe('text')
  press('ok')
  expect(focus()).toMatchObject({ id: 'comfort:size', value: 'Large' })
  expect(subject.screen.pages).toBeGreaterThan(4)
})

test('the page follows each key, in its place, and the panel stays where it was opened', () => {
  const { press, page, focus, panel, subject, settle } = reading()
  press('right', 'right', 'right', 'up', 'ok')
  const pages = subject.screen.pages!
  press('right', 'right')
  settle()
  expect(subject.screen.pages).toBeGreaterThan(pages)
  expect(page()).toBeGreaterThan(4)
  expect(focus().value).toBe('Very large')
  expect([panel()!.x, panel()!.y]).toEqual([comfort.rail.x, comfort.rail.y])
  press('left', 'left')
  expect([page(), subject.screen.pages]).toEqual([4, pages])
})

test('where there is no rail it opens below the text', () => {
  const { press, panel } = reading({ ...usualReading, size: 'large' })
  press('up', 'ok')
  expect([panel()!.x, panel()!.y]).toEqual([comfort.foot.x, comfort.foot.y])
})

test('typefaces are asked for only when the panel opens', () => {
  const { press, requests } = reading()
  press('right', 'up')
  expect(requests.map(([name]) => name)).not.toContain('$typefaces')
  press('ok')
  expect(requests.map(([name]) => name)).toContain('$typefaces')
})

test('a story opened anew has no panel on it', () => {
  const { press, subject, panel, tell, focus } = reading()
  press('up', 'ok')
  subject.reopen()
  tell(long)
  expect([panel(), focus().role]).toEqual([undefined, 'article'])
})

test('what was open over a story is closed when the viewer comes back from elsewhere', () => {
  const { press, subject, focus, panel, draw } = reading()
  press('up', 'ok')
  expect(focus().id).toBe('comfort:size')
  subject.visible = false
  draw()
  subject.visible = true
  draw()
  expect([panel(), focus().id]).toEqual([undefined, 'text'])
})

test('at the large sizes the picture is one of the buttons, which end where the text may', () => {
  const { press, focus, subject, tell, settle, requests } = reading({ ...usualReading, size: 'largest' })
  const told = story('pictured', { body: paragraphs(4), picture: { address: 'https://news.example/fog.jpg', caption: 'Fog.', credit: null } })
  tell(told)
  press('up', 'right', 'right', 'right')
  expect(focus()).toMatchObject({ id: 'picture', label: 'Picture', index: 4, count: 4 })
  settle()
  const buttons = subject.tag('Buttons') as StoryButtons
  expect(buttons.x + buttons.width).toBe(safe.right)
  press('ok')
  expect(requests).toContainEqual(['$picture', told])
  subject.readAs(usualReading, ['sans'])
  press('up')
  expect(focus()).toMatchObject({ count: 3 })
})

test('who wrote a story and when grows with its text', () => {
  const sizes = (['smallest', 'medium', 'large', 'largest'] as const).map(size => {
    const { subject, settle } = reading({ ...usualReading, size })
    settle()
    return subject.tag('Head.Times')!.text!.fontSize
  })
  expect(sizes).toEqual([28, 28, 32, 36])
})
