import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readingChoices, readingIn, readingParts, stepped, usualReading, type Reading } from '../../../src/newsroom/model/reading'

const reading: fc.Arbitrary<Reading> = fc.record({
  size: fc.constantFrom(...readingChoices.size), theme: fc.constantFrom(...readingChoices.theme),
  typeface: fc.constantFrom(...readingChoices.typeface), width: fc.constantFrom(...readingChoices.width),
})
const part = fc.constantFrom(...readingParts)

test('what was chosen is read back as it was', () => {
  fc.assert(fc.property(reading, chosen => {
    expect(readingIn(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen)
  }))
})

test('whatever is stored, each part is one of its choices, and good parts hold beside bad ones', () => {
  fc.assert(fc.property(fc.anything(), part, reading, (foreign, bad, chosen) => {
    const read = readingIn({ ...chosen, [bad]: foreign })
    for (const one of readingParts) expect(readingChoices[one] as readonly string[]).toContain(read[one])
    const good = readingParts.filter(one => one !== bad)
    expect(good.map(one => read[one])).toEqual(good.map(one => chosen[one]))
  }))
  for (const foreign of [null, undefined, 'large', 40, [], { size: '__proto__' }, { size: 'constructor' }]) expect(readingIn(foreign)).toEqual(usualReading)
})

test('a step changes its part alone, and the way back is the same', () => {
  fc.assert(fc.property(reading, part, (chosen, one) => {
    const more = stepped(chosen, one, 1)
    if (more === chosen) return expect(chosen[one]).toBe(readingChoices[one][readingChoices[one].length - 1])
    expect({ ...more, [one]: chosen[one] }).toEqual(chosen)
    expect(stepped(more, one, -1)).toEqual(chosen)
  }))
})
