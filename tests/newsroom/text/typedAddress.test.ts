import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { sharedAddress, typedAddress } from '../../../src/newsroom/text/typedAddress'

/** Ten letters a line. */
const widthOf = (text: string): number => Array.from(text).length
const lines = (address: string, width = 10): readonly string[] => typedAddress(address, width, widthOf)

describe('an address to type', () => {
  test('is its host, then its path, broken after slashes', () => {
    expect(lines('https://news.example/2026/11/24/fog')).toEqual(['news.example', '/2026/11/', '24/fog'])
  })

  test('a part longer than a line ends it at a hyphen, or where it must', () => {
    expect(lines('https://news.example/fog-holds-the-ferry')).toEqual(['news.example', '/fog-', 'holds-the-', 'ferry'])
    expect(lines('https://news.example/aaaaaaaaaaaaaaaaaaaa')).toEqual(['news.example', '/aaaaaaaaa', 'aaaaaaaaaa', 'a'])
  })

  test('letters of any script are letters; what turns the line round or cannot be seen stays encoded', () => {
    expect(lines('https://news.example/%D1%82%D1%83%D0%BC%D0%B0%D0%BD')).toEqual(['news.example', '/туман'])
    expect(lines('https://news.example/%D9%85%D9%87', 40)).toEqual(['news.example', '/%D9%85%D9%87'])
    expect(lines('https://news.example/a%20b%ff', 40)).toEqual(['news.example', '/a%20b%ff'])
  })

  test('a host alone is one line, with its port', () => {
    expect(lines('https://news.example:8080/')).toEqual(['news.example:8080'])
  })

  test('put together again it is the whole address', () => {
    fc.assert(fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.integer({ min: 4, max: 60 }), (address, width) => {
      const { host, pathname, search, hash } = new URL(address)
      const [first, ...path] = typedAddress(address, width, widthOf)
      const whole = pathname + search + hash
      expect([first, new URL(`https://news.example${path.join('')}`).href]).toEqual([host, new URL(`https://news.example${whole}`).href])
      for (const line of path) expect(widthOf(line)).toBeLessThanOrEqual(width)
    }), { endOnFailure: true })
  })
})

describe('an address to share', () => {
  test('has no counters of visits', () => {
    expect(sharedAddress('https://news.example/fog?utm_source=rss&id=7&utm_medium=feed')).toBe('https://news.example/fog?id=7')
    expect(sharedAddress('https://news.example/fog?utm_source=rss')).toBe('https://news.example/fog')
  })

  test('is otherwise as the channel wrote it', () => {
    for (const address of ['https://news.example/fog', 'https://news.example/fog?id=7&a=b?c', 'https://news.example/fog#top']) expect(sharedAddress(address)).toBe(address)
  })
})
