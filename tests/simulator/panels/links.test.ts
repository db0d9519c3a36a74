import { expect, test } from '@jest/globals'
import { historyIn, linkHistory } from '../../../src/simulator/panels/linkHistory'
import { nastyLinks } from '../../../src/simulator/panels/nastyLinks'
import { readDeepLink } from '../../../src/tv/app/deepLink'

test('the newest link stands first, each once, and twelve are kept', () => {
  expect(linkHistory(['a', 'b'], 'b')).toEqual(['b', 'a'])
  expect(linkHistory(Array.from({ length: 12 }, (_, index) => String(index)), 'new')).toHaveLength(12)
})

test.each([null, '{', '{"a":1}', 'null', '[1, {}]'])('a history of %s is none', kept => {
  expect(historyIn(kept)).toEqual([])
})

test('there are more than twenty nasty links, each once, and the app reads none as anything that a channel has', () => {
  expect(nastyLinks.length).toBeGreaterThan(20)
  expect(new Set(nastyLinks.map(({ id }) => id)).size).toBe(nastyLinks.length)
  const read = nastyLinks.map(({ link }) => readDeepLink(link)).filter(link => link !== null)
  expect(read.map(link => 'id' in link ? link.id : link.kind).sort()).toEqual(['__proto__', 'constructor', 'does-not-exist', 'does-not-exist', 'toString'])
})
