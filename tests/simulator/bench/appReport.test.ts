import { expect, test } from '@jest/globals'
import { focusLine, screenLine } from '../../../src/simulator/bench/appReport'

test('the screen is told by its name, title, page and trouble', () => {
  expect(screenLine({ name: 'home', title: 'Home', state: 'ready' })).toBe('Home')
  expect(screenLine({ name: 'home', title: '', state: 'loading' })).toBe('Home · loading')
  expect(screenLine({ name: 'story', title: 'Night ferry', state: 'ready', page: 2, pages: 7 })).toBe('Story · page 2 of 7 · Night ferry')
})

test('the focus is told by role, place and label', () => {
  expect(focusLine({ role: 'card', label: 'Night ferry', index: 3, count: 12 })).toBe('Card 3 of 12 “Night ferry”')
  expect(focusLine({ role: 'article', label: 'Night ferry', value: 'page 2' })).toBe('Article “Night ferry” page 2')
  expect(focusLine(null)).toBe('Nothing has the focus.')
})
