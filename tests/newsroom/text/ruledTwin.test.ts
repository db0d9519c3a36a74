import { expect, test } from '@jest/globals'
import { ruledTwin } from '../../../src/newsroom/text/ruledTwin'

const english = 'https://gull.example/{story}'
const arabic = 'https://gull.example/ar/{story}'

test('what the editions’ addresses share leads from one to the other and back', () => {
  const there = ruledTwin('https://gull.example/2026/11/24/fog.html', english, arabic)
  expect(there).toBe('https://gull.example/ar/2026/11/24/fog.html')
  expect(ruledTwin(there!, arabic, english)).toBe('https://gull.example/2026/11/24/fog.html')
})

test('what stands behind it stays, a query is part of it, and marks of places in a page are not', () => {
  expect(ruledTwin('https://gull.example/en/fog.html?id=7#top', 'https://gull.example/en/{story}', 'https://fa.gull.example/n/{story}')).toBe('https://fa.gull.example/n/fog.html?id=7')
  expect(ruledTwin('https://gull.example/fog-en.html', 'https://gull.example/{story}-en.html', 'https://gull.example/{story}-fa.html')).toBe('https://gull.example/fog-fa.html')
})

test('a story on a mirror has the same twin', () => {
  expect(ruledTwin('http://mirror.example:8080/fog.html', english, arabic)).toBe('https://gull.example/ar/fog.html')
})

test.each([
  ['https://gull.example/fog.html', arabic, 'another folder'],
  ['https://gull.example/ar/', arabic, 'nothing of its own'],
  ['https://gull.example/a', 'https://gull.example/a{story}a', 'too short for what stands around'],
])('%s is not written as %s: %s', (address, own) => {
  expect(ruledTwin(address, own, english)).toBeNull()
})

test('what an address holds is never read as a pattern', () => {
  expect(ruledTwin('https://gull.example/$&/{story}', english, arabic)).toBe('https://gull.example/ar/$&/{story}')
})
