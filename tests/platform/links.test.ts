import { expect, test } from '@jest/globals'
import { addressLink, linkIn } from '../../src/platform/links'
import { fakeTvWindow } from '../support/fakeTvWindow'

test.each<[string, string, string | null]>([
  ['', '', null], ['#', '', null], ['#story/abc', '', 'story/abc'], ['#story/abc', '?link=live/one', 'story/abc'],
  ['', '?link=live/one', 'live/one'], ['', '?platform=titan&contentId=story%2Fabc', 'story/abc'], ['', '?link=a+b', 'a b'],
  ['', '?link=%E0%A4%A', '%E0%A4%A'], ['', '?platform=vidaa', null], ['', '?link=a=b', 'a=b'],
])('the address with %s and %s asks for %s', (hash, search, link) => {
  expect(addressLink(fakeTvWindow({ hash, search }).tv)).toBe(link)
})

test.each<[unknown, string | null]>([
  ['', null], ['{}', null], ['{"link":"story/abc"}', 'story/abc'], [{ contentTarget: 'live/one' }, 'live/one'], ['story/abc', 'story/abc'],
  ['{"values":"{\\"link\\":\\"story/abc\\"}"}', 'story/abc'], ['{"other":1}', null], [null, null], [undefined, null], [7, null], ['"story/abc"', 'story/abc'], ['{"link":7}', null],
])('%j holds the link %j', (given, link) => {
  expect(linkIn(given)).toBe(link)
})

test('what is endless is handed on as it is, to be refused', () => {
  const endless = '{"link":'.repeat(20_000)
  expect(linkIn(endless)).toBe(endless)
})
