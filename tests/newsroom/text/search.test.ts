import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Story } from '../../../src/newsroom/model/story'
import { fold } from '../../../src/newsroom/text/fold'
import { createSearch } from '../../../src/newsroom/text/search'
import { story } from '../store/stories'

function searchOver(stories: readonly Story[]) {
  const search = createSearch()
  search.over(stories)
  return { search, found: (query: string) => search.find(query).map(({ id }) => id) }
}

const told = (id: string, headline: string, changes: Partial<Story> = {}) => story({ id, headline, ...changes })

test('every word of the query begins a word of the story', () => {
  const { found } = searchOver([told('ferry', 'The night ferry sails'), told('night', 'A night on the quay')])
  expect(found('ni')).toEqual(['ferry', 'night'])
  expect(found('fe ni')).toEqual(['ferry'])
  expect(found('ight')).toEqual([])
  expect(found('night boat')).toEqual([])
})

test('first the headline’s beginning, then headline, trail and lead', () => {
  const { found } = searchOver([
    told('lead', 'One', { lead: 'On the coast' }), told('trail', 'Two', { trail: ['News', 'Coast'] }),
    told('headline', 'All along the coast'), told('begins', 'Coast guard at sea'),
  ])
  expect(found('coast')).toEqual(['begins', 'headline', 'trail', 'lead'])
})

test('among equals the newest is first, and stories without a date are last', () => {
  const at = (id: string, published: string | null) => told(id, 'Fog', { published })
  const { found } = searchOver([at('none', null), at('old', '2026-11-20T06:00:00Z'), at('new', '2026-11-24T06:00:00Z')])
  expect(found('fog')).toEqual(['new', 'old', 'none'])
})

test.each([
  ['elysee', 'À l’Élysée ce soir'],
  ['ایران', 'أخبار ايران'],
  ['می روم', 'می روم به دریا'],
  ['میروم', 'می‌روم به دریا'],
  ['2026', 'اخبار ۲۰۲۶'],
  ['۲۰۲۶', 'News of 2026'],
  ['елка', 'Ёлка у моря'],
])('“%s” finds “%s”', (query, headline) => {
  expect(searchOver([told('one', headline)]).found(query)).toEqual(['one'])
})

test('nothing typed finds nothing', () => {
  const { found } = searchOver([told('one', 'Fog')])
  expect(found('')).toEqual([])
  expect(found(' … ')).toEqual([])
})

test('what is searched can change', () => {
  const { search, found } = searchOver([told('one', 'Fog')])
  expect(found('f')).toEqual(['one'])
  search.over([told('two', 'Frost'), told('three', 'Sun')])
  expect(found('fr')).toEqual(['two'])
})

const word = fc.constantFrom('fog', 'Föhn', 'ferry', 'fo', 'quay', 'Quay’s', 'é', 'e', 'sea')
const words = fc.array(word, { maxLength: 4 }).map(all => all.join(' '))
const stories = fc.array(fc.record({ headline: words, lead: fc.option(words), trail: fc.array(word, { maxLength: 2 }) }), { maxLength: 8 })
  .map(all => all.map((changes, i) => story({ id: String(i), ...changes })))

/** The same, said plainly. */
function plainlyFound(all: readonly Story[], query: string): string[] {
  const begin = ({ headline, lead, trail }: Story): boolean => {
    const held = [headline, ...trail, lead ?? ''].flatMap(text => fold(text).split(' '))
    return fold(query) !== '' && fold(query).split(' ').every(wanted => held.some(one => one.startsWith(wanted)))
  }
  return all.filter(begin).map(({ id }) => id).sort()
}

test('whatever was typed and deleted before, a query finds what it finds', () => {
  fc.assert(fc.property(stories, fc.array(words.chain(text => fc.nat(text.length).map(n => text.slice(0, n))), { maxLength: 8 }), (all, queries) => {
    const { found } = searchOver(all)
    for (const query of queries) expect(found(query).sort()).toEqual(plainlyFound(all, query))
  }), { numRuns: 300 })
})

test('typing on only takes away', () => {
  fc.assert(fc.property(stories, words, (all, query) => {
    const { found } = searchOver(all)
    for (let n = 2; n <= query.length; n++) {
      const [before, after] = [found(query.slice(0, n - 1)), found(query.slice(0, n))]
      if (fold(query.slice(0, n - 1)) !== '') expect(before).toEqual(expect.arrayContaining(after))
    }
  }))
})
