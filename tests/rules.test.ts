import { expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What browsing and reading have to keep, by the numbers of the rules; each in one test in a browser, which bears its number. */
const kept = [14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 25, 26, 27, 28, 30, 34, 35, 36, 37, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 60, 61, 62, 63, 64]

const folder = join(__dirname, 'journeys')

test('every rule is proved by exactly one journey', () => {
  const named = readdirSync(folder).filter(file => file.endsWith('.ts')).flatMap(file => numbersIn(readFileSync(join(folder, file), 'utf8')))
  expect(named.sort((one, other) => one - other)).toEqual(kept)
})

/** 'rule 17: …', 'rules 15 and 16: …' */
function numbersIn(source: string): readonly number[] {
  return [...source.matchAll(/['`]rules? (\d+)(?: and (\d+))?: /g)].flatMap(([, one, other]) => other ? [Number(one), Number(other)] : [Number(one)])
}
