import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Story } from '../../../../src/newsroom/model/story'
import { parseAtom } from '../../../../src/newsroom/sources/atom'
import { formatOf } from '../../../../src/newsroom/sources/format'
import { parseJsonFeed } from '../../../../src/newsroom/sources/jsonFeed'
import type { Reading } from '../../../../src/newsroom/sources/reading'
import { parseRoku } from '../../../../src/newsroom/sources/roku'
import { parseRss } from '../../../../src/newsroom/sources/rss'
import { parseSitemap } from '../../../../src/newsroom/sources/sitemap'
import { parseWordpress } from '../../../../src/newsroom/sources/wordpress'
import { decoded } from '../../../../src/newsroom/web/charset'

const folder = join(__dirname, '../../../fixtures/feeds')
const base = 'https://gull.example/feed'
const parsers: Readonly<Record<string, (text: string, address: string) => Reading>> = {
  rss: parseRss, atom: parseAtom, jsonFeed: parseJsonFeed, roku: parseRoku, wordpress: parseWordpress, sitemap: parseSitemap,
}
/** Where an item of a fixture ends. */
const ends: Readonly<Record<string, RegExp>> = { rss: /<\/item>/g, atom: /<\/entry>/g, sitemap: /<\/url>/g, jsonFeed: /\n {4}\}/g, roku: /\n {4}\}/g, wordpress: /\n {2}\}/g }

describe.each(readdirSync(folder))('%s', name => {
  const bytes = readFileSync(join(folder, name))
  const whole = decoded(bytes, '')
  const format = formatOf(whole)
  const read = (text: string): readonly Story[] => parsers[format]!(text, base).stories
  const all = read(whole)

  test('is read whole', () => {
    expect(all).toHaveLength((whole.match(ends[format]!) ?? []).length)
    expect(parsers[format]!(whole, base).warnings).toEqual([])
  })

  test.each([10, 20, 30, 40, 50, 60, 70, 80, 90])('cut at %i %, it keeps every complete item', percent => {
    const cut = decoded(bytes.subarray(0, Math.floor(bytes.length * percent / 100)), '')
    const complete = (cut.match(ends[format]!) ?? []).length
    const kept = read(cut)
    expect(kept.slice(0, complete)).toEqual(all.slice(0, complete))
    expect(kept.length).toBeLessThanOrEqual(complete + 1)
  })

  test('cut at any byte, and with any piece missing or repeated, it is read without an error', () => {
    fc.assert(fc.property(fc.nat(bytes.length), fc.nat(200), fc.boolean(), (at, length, twice) => {
      const damaged = Buffer.concat([bytes.subarray(0, at), bytes.subarray(twice ? Math.max(0, at - length) : at + length)])
      for (const { headline, id } of read(decoded(damaged, ''))) {
        expect(headline).not.toBe('')
        expect(id).toMatch(/^[A-Za-z0-9_-]{1,60}$/)
      }
    }), { numRuns: 60 })
  })
})

test('no text whatever makes any of the readers throw', () => {
  const pieces = fc.constantFrom('<feed>', '<entry>', '</entry>', '<url>', '<loc>', '<title>', '</title>', '<![CDATA[', ']]>', '<!--', '&#x0;', '{', '}', '[', ']', '"', '\\', ',', ':', '"items"', '"title":"A"', 'null', '\ud800', ' ')
  fc.assert(fc.property(fc.array(fc.oneof(pieces, fc.string())), parts => {
    const text = parts.join('')
    formatOf(text)
    Object.values(parsers).forEach(parse => parse(text, base))
  }), { numRuns: 200 })
})
