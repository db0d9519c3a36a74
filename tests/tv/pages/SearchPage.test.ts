import { afterEach, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Story } from '../../../src/newsroom/model/story'
import { textOf } from '../../../src/tv/app/stageReport'
import { scripts } from '../../../src/tv/components/scripts'
import { find, safe } from '../../../src/tv/components/theme'
import { words } from '../../../src/tv/components/words'
import { SearchPage, type SearchContent } from '../../../src/tv/pages/SearchPage'
import type { KeyName } from '../../../src/platform/keys'
import { destroyStages, show, type Shown } from '../../support/stage'
import { stories } from '../../support/stageNews'

afterEach(destroyStages)

/** Found are as many stories as this, one less a letter. */
const most = 12

const contentWith = (found: readonly Story[], told: Partial<SearchContent> = {}): SearchContent => ({
  name: 'Harbour News', script: scripts.latin, stories: found, topics: ['Coast', 'Sport', 'Fog'], recent: ['ferry', 'quay'], metaOf: () => 'News / Coast · 3 h', ...told,
})

/** A page whose app finds something for every letter. */
function searchPage(told: Partial<SearchContent> = {}) {
  const shown = show(SearchPage)
  const find = () => stories(shown.subject.query === '' ? 0 : Math.max(0, most - shown.subject.query.length))
  const answer = (anew: boolean) => shown.subject.show(contentWith(find(), told), anew)
  answer(false)
  shown.draw()
  const press = (...keys: KeyName[]) => keys.forEach(key => {
    const asked = shown.requests.length
    shown.press(key)
    if (shown.requests.slice(asked).some(([request]) => request === '$queried')) answer(true)
  })
  return { ...shown, press, answer }
}

const across: KeyName[] = ['right', 'right', 'right', 'right', 'right', 'right']

test('nothing is typed: the keyboard has the focus, topics and recent searches stand beside it', () => {
  const { focus, stage, subject } = searchPage()
  expect(focus()).toMatchObject({ id: 'key:a', rect: { x: safe.left } })
  expect(textOf(stage)).toEqual(expect.arrayContaining([words.searchIn('Harbour News'), words.topics, 'Coast', words.recentSearches, 'ferry', words.forgetSearches]))
  expect(subject.screen).toEqual({ name: 'search', params: { query: '' }, title: 'Search', state: 'ready' })
})

test('every letter is shown and searched for', () => {
  const { press, settle, stage, subject, requests } = searchPage()
  press('right', 'ok', 'ok')
  settle()
  expect(subject.screen).toMatchObject({ params: { query: 'bb' }, state: 'ready' })
  expect(requests.filter(([request]) => request === '$queried')).toHaveLength(2)
  expect(textOf(stage)).toEqual(expect.arrayContaining(['bb', words.found(10), 'Headline s0', 'News / Coast · 3 h']))
  expect(textOf(stage)).not.toContain('Coast')
})

test('Right from the keyboard’s edge goes to the results, Left back to the key that was left', () => {
  const { press, focus } = searchPage()
  press('down', 'ok', ...across)
  expect(focus()).toMatchObject({ id: 'result:s0', role: 'result', label: 'Headline s0', value: 'News / Coast · 3 h', index: 1, count: 11, rect: { x: safe.right - find.resultsWidth, y: safe.top + find.listTop } })
  press('right', 'up', 'left')
  expect(focus().id).toBe('key:l')
})

test('Right stays on the keyboard where there is nothing to go to', () => {
  const { press, focus, stage, subject } = searchPage({ topics: [], recent: [] })
  press(...across)
  expect(focus().id).toBe('key:f')
  press(...Array.from({ length: most }, (): KeyName => 'ok'), 'right')
  expect(focus().id).toBe('key:f')
  expect(subject.screen.state).toBe('empty')
  expect(textOf(stage)).toContain(words.nothingFound)
})

test('results are walked through to the last, with no more rows than the screen needs', () => {
  const { press, focus, settle, subject } = searchPage()
  press('ok', ...across, ...Array.from({ length: 20 }, (): KeyName => 'down'))
  settle()
  expect(focus()).toMatchObject({ id: 'result:s10', index: 11, rect: { y: safe.top + find.listTop + 5 * find.resultStep } })
  expect(subject.tag('Found.Results.List')!.children.length).toBe(find.wholeResults + 2)
  press('pageUp', 'pageUp')
  settle()
  expect(focus()).toMatchObject({ id: 'result:s0', rect: { y: safe.top + find.listTop } })
})

test('OK opens a story and keeps the search; coming back finds it in focus', () => {
  const { press, focus, requests, answer, settle } = searchPage()
  press('ok', ...across, 'down', 'down', 'ok')
  settle()
  expect(requests.filter(([request]) => request === '$open' || request === '$searched')).toEqual([['$searched', 'a'], ['$open', expect.objectContaining({ id: 's2' })]])
  const left = focus()
  answer(false)
  settle()
  expect(focus()).toEqual(left)
})

test('news moves nobody: the story in focus stays where it is on screen', () => {
  const { press, focus, subject, settle } = searchPage()
  press('ok', ...across, ...Array.from({ length: 7 }, (): KeyName => 'down'))
  settle()
  const left = focus()
  subject.show(contentWith([...stories(2, 'new'), ...stories(11)]))
  settle()
  expect(focus()).toEqual({ ...left, index: left.index! + 2, count: 13, path: expect.anything() })
})

test('Back goes from the results to the keyboard, and from there to the app', () => {
  const { press, focus, unheard } = searchPage()
  press('ok', ...across, 'down', 'back')
  expect(focus().role).toBe('key')
  expect(unheard).toEqual([])
  press('back')
  expect(unheard).toEqual(['back'])
})

test('a topic is searched for by OK, with the first of its stories in focus', () => {
  const { press, focus, subject } = searchPage()
  press(...across, 'down')
  expect(focus()).toMatchObject({ id: 'topic:Sport', role: 'topic', label: 'Sport', index: 2, count: 3 })
  press('ok')
  expect(subject.screen.params).toEqual({ query: 'Sport' })
  expect(focus().id).toBe('result:s0')
})

test('recent searches stand beside the topics, and can be forgotten', () => {
  const { press, focus, requests, subject } = searchPage()
  press(...across, 'right', 'down')
  expect(focus()).toMatchObject({ id: 'search:quay', role: 'search', index: 2, count: 3 })
  press('down', 'down', 'ok')
  expect(focus()).toMatchObject({ id: 'searches:forget', role: 'button' })
  expect(requests).toContainEqual(['$forgetSearches'])
  subject.show(contentWith([], { recent: [] }))
  expect(focus()).toMatchObject({ role: 'topic' })
  press('left')
  expect(focus().role).toBe('key')
})

test('forgetting the only thing there is gives the focus to the keyboard', () => {
  const { press, focus, subject } = searchPage({ topics: [] })
  press(...across, 'down', 'down')
  expect(focus().id).toBe('searches:forget')
  subject.show(contentWith([], { topics: [], recent: [] }))
  expect(focus().role).toBe('key')
})

test('a new search begins with nothing typed, at the first key', () => {
  const { press, focus, subject, answer } = searchPage()
  press('down', 'ok', ...across)
  subject.begin()
  answer(false)
  expect(focus().id).toBe('key:a')
  expect(subject.screen.params).toEqual({ query: '' })
})

test('a long query shows its end', () => {
  const { press, stage } = searchPage()
  press(...Array.from({ length: 40 }, (): KeyName => 'ok'))
  expect(textOf(stage).some(text => /^…a+$/.test(text))).toBe(true)
})

const key = fc.constantFrom<KeyName>('left', 'right', 'right', 'right', 'up', 'down', 'down', 'ok', 'back', 'pageDown')

test('whatever is pressed and whatever comes, one thing has the focus, on stage and inside the safe area', () => {
  fc.assert(fc.property(fc.constantFrom(scripts.latin, scripts.persian), fc.array(fc.oneof({ weight: 8, arbitrary: key }, { weight: 1, arbitrary: fc.constant(null) }), { maxLength: 40 }), (script, pressed) => {
    const shown = searchPage({ script })
    for (const one of pressed) {
      if (one === null) shown.answer(false)
      else shown.press(one)
      shown.focused()
    }
    shown.settle()
    insideSafeArea(shown)
    destroyStages()
  }), { numRuns: 40, endOnFailure: true })
})

function insideSafeArea({ focus }: Shown<SearchPage>): void {
  const { role, label, rect } = focus()
  expect(role).toMatch(/key|result|topic|search|button/)
  expect(label).not.toBe('')
  expect([rect.x >= safe.left, rect.y >= safe.top, rect.x + rect.w <= safe.right, rect.y + rect.h <= safe.bottom]).toEqual([true, true, true, true])
}
