import { afterEach, describe, expect, test } from '@jest/globals'
import type { Block } from '../../../src/newsroom/model/block'
import type { ReadingPlace } from '../../../src/newsroom/model/readingPlace'
import type { KeyName } from '../../../src/platform/keys'
import { words } from '../../../src/tv/components/words'
import { destroyStages } from '../../support/stage'
import { story } from '../../support/stageNews'
import { long, paragraphs, showStory } from '../../support/stageStory'

afterEach(destroyStages)

describe('saving', () => {
  const readyTo = (press: (key: KeyName) => void, pages: number): void => { for (let i = 1; i < pages; i++) press('right') }

  test('up from any page, and right from the last, reach the button; OK on it asks, and text is one key away', () => {
    const { press, focus, requests, subject, page } = showStory(long)
    press('right', 'up')
    expect(focus()).toMatchObject({ id: 'text', role: 'button', label: words.text })
    press('down', 'left', 'up', 'right')
    expect(focus()).toMatchObject({ id: 'save', role: 'button', label: words.save })
    press('ok')
    expect(requests).toContainEqual(['$save', long])
    press('down')
    expect([focus().role, page()]).toEqual(['article', 1])
    readyTo(press, subject.screen.pages!)
    expect(focus().role).toBe('article')
    press('right')
    expect(focus().id).toBe('save')
    press('down')
    expect([focus().role, page()]).toEqual(['article', subject.screen.pages])
  })

  test('OK turns pages and never saves by itself', () => {
    const { press, requests, subject } = showStory(long)
    for (let i = 0; i < subject.screen.pages! + 3; i++) press('ok')
    expect(requests.map(([name]) => name)).not.toContain('$save')
  })

  test('the yellow key saves from any page', () => {
    const { press, requests, page } = showStory(long)
    press('right', 'yellow')
    expect(requests).toContainEqual(['$save', long])
    expect(page()).toBe(2)
  })

  test('a word confirms it and goes with the next key; the button stays changed', () => {
    const { press, says, subject } = showStory(long)
    subject.tellSaved(true, true)
    expect(says()).toContain(words.nowSaved)
    press('right', 'left')
    expect(says()).not.toContain(words.nowSaved)
    expect(says()).toContain(words.saved)
    subject.tellSaved(false, true)
    expect(says()).toContain(words.letGo)
  })

  test('a held Up ends with the first page’s text, and does not reach the button by itself', () => {
    const { subject, focus, stage } = showStory(long)
    subject._handleUp({ repeat: true } as KeyboardEvent)
    stage.drawFrame()
    expect(focus().role).toBe('article')
  })

  test('a story that is gone has no button, and no key reaches one', () => {
    const { press, says, focus, requests } = showStory(null)
    press('up', 'right', 'ok', 'yellow')
    expect(says()).not.toContain(words.save)
    expect(focus().role).toBe('article')
    expect(requests.map(([name]) => name)).not.toContain('$save')
  })

  test('right while the story is still coming stays in the text', () => {
    const { press, focus } = showStory(story('s'), { waiting: true })
    press('right')
    expect(focus().role).toBe('article')
  })
})

describe('the trail', () => {
  const filed = story('filed', { headline: 'Fog', trail: ['News', 'Coast'], body: paragraphs(30) })

  test('is one key beside the button; each step opens, and Right and Down lead back', () => {
    const { press, focus, requests, page } = showStory(filed)
    press('up', 'left')
    expect(focus()).toMatchObject({ id: 'step:coast', role: 'step', label: 'Coast' })
    press('left', 'ok')
    expect(requests).toContainEqual(['$openSection', 'news'])
    press('left', 'up')
    expect(focus().id).toBe('step:news')
    press('right', 'right')
    expect(focus().id).toBe('text')
    press('left', 'down')
    expect([focus().role, page()]).toEqual(['article', 1])
  })

  test('is not in the way of reading: no page key lands in it', () => {
    const { press, focus } = showStory(filed)
    press('right', 'left', 'left', 'left', 'ff', 'rw', 'pageUp', 'left', 'left', 'left', 'left', 'left', 'left')
    expect(focus().role).toBe('article')
  })

  test('without a section to open the button keeps its keys', () => {
    const { press, focus, page } = showStory({ ...filed, trail: [] })
    press('up', 'left')
    expect([focus().role, page()]).toEqual(['article', 1])
  })
})

describe('going on with a story', () => {
  const placesIn = (requests: readonly (readonly unknown[])[]) => requests.filter(([name]) => name === '$reading').map(request => request[2] as ReadingPlace)

  test('every page that is turned tells the place, until the end was seen', () => {
    const { press, requests, subject } = showStory(long)
    const pages = subject.screen.pages!
    for (let i = 1; i < pages; i++) press('right')
    press('left', 'left')
    expect(placesIn(requests).map(({ page }) => page)).toEqual(Array.from({ length: pages - 1 }, (_, i) => i + 2))
    expect(placesIn(requests)[0]!.opening).toMatch(/^\S{60}$/)
  })

  test('it opens on the page with the same sentence, and says so until the next key', () => {
    const { press, requests, subject, tell, page, says } = showStory(long)
    press('right', 'right')
    const place = placesIn(requests)[1]!
    const before = says()
    subject.reopen(place)
    tell(long, { waiting: true })
    tell(long)
    expect(page()).toBe(3)
    expect(says()).toContain(words.wentOn)
    press('right', 'left')
    expect(says()).toBe(before)
  })

  test('the sentence is found where it went when the story has grown', () => {
    const { press, requests, subject, tell, says } = showStory(long)
    press('right', 'right')
    const place = placesIn(requests)[1]!
    subject.reopen(place)
    tell({ ...long, body: [...paragraphs(20).map(block => ({ ...block, text: 'New words of the harbour office stand before all others.' }) as Block), ...long.body] })
    expect(subject.screen.page).toBeGreaterThan(4)
    expect(says().replace(/\s/g, '')).toContain(place.opening)
  })

  test('it waits for a story whose text has not come, and a key that was pressed meanwhile is obeyed', () => {
    const { press, requests, subject, tell, page } = showStory(long)
    press('right', 'right')
    const place = placesIn(requests)[1]!
    subject.reopen(place)
    tell({ ...long, body: [] }, { waiting: true })
    expect(page()).toBe(1)
    tell({ ...long, body: [] }, { failure: 'late' })
    expect(page()).toBe(1)
    tell(long)
    expect(page()).toBe(3)
    subject.reopen(place)
    tell(long, { waiting: true })
    press('left')
    tell(long)
    expect(page()).toBe(2)
  })
})
