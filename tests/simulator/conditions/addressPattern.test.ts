import { expect, test } from '@jest/globals'
import { isMatch } from '../../../src/simulator/conditions/addressPattern'

const address = 'https://News.example/feeds/sport.xml?page=2'

test.each([null, 'sport', 'SPORT', 'news.example', '*.xml', 'feeds/*.xml', 'https://*page=', '*', '?page', '**'])('%j is an address of these', pattern => {
  expect(isMatch(pattern, address)).toBe(true)
})

test.each(['weather', 'sport*feeds', 'sport.*xml*xml', 'a.example', '[a-z]', '.+', '^https'])('%j is none', pattern => {
  expect(isMatch(pattern, address)).toBe(false)
})

test('no pattern takes long', () => {
  const begun = performance.now()
  expect(isMatch('a*'.repeat(50) + 'b', 'a'.repeat(8_000))).toBe(false)
  expect(performance.now() - begun).toBeLessThan(1_000)
})
