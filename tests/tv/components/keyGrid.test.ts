import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { gridOf, keyAt, stepIn, type GridPlace } from '../../../src/tv/components/keyGrid'
import { scriptOf, scripts } from '../../../src/tv/components/scripts'
import { fold } from '../../../src/newsroom/text/fold'

const all = Object.values(scripts)
const steps = ['up', 'down', 'before', 'after'] as const

test('letters stand in rows, and below them what is no letter', () => {
  const grid = gridOf(scripts.latin)
  expect(grid.map(row => row.map(({ id }) => id).join(' '))).toEqual([
    'a b c d e f', 'g h i j k l', 'm n o p q r', 's t u v w x', 'y z 1 2 3 4', '5 6 7 8 9 0', 'space delete clear',
  ])
})

test.each(Object.entries(scripts))('every key of the %s keyboard is once there, fits on the screen, and finds something', (_name, script) => {
  const grid = gridOf(script)
  const ids = grid.flat().map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(grid.length).toBeLessThanOrEqual(7)
  for (const row of grid) expect(row[row.length - 1]!.column + row[row.length - 1]!.span).toBeLessThanOrEqual(script.columns)
  // The hamza alone is written by some and left away by others.
  for (const key of script.keys.replace('ء', '')) expect(fold(key)).not.toBe('')
})

test.each([
  ['en', scripts.latin], ['de-CH', scripts.latin], ['ru', scripts.cyrillic], ['uk-UA', scripts.ukrainian], ['sr', scripts.serbian],
  ['sr-Latn', scripts.latin], ['el', scripts.greek], ['ar-EG', scripts.arabic], ['fa_IR', scripts.persian], ['', scripts.latin], ['constructor', scripts.latin],
])('%s is typed on its own keyboard', (language, script) => {
  expect(scriptOf(language)).toBe(script)
})

test('a wide key is passed to the key below the one that was left', () => {
  const grid = gridOf(scripts.latin)
  const down = stepIn(grid, { row: 5, column: 3 }, 'down')!
  expect(keyAt(grid, down).id).toBe('delete')
  expect(keyAt(grid, stepIn(grid, down, 'up')!).id).toBe('8')
  expect(keyAt(grid, stepIn(grid, down, 'after')!).id).toBe('clear')
  expect(keyAt(grid, stepIn(grid, down, 'before')!).id).toBe('space')
})

test('from a row that is longer one comes to the last key of a shorter one', () => {
  const grid = gridOf(scripts.greek)
  expect(keyAt(grid, { row: 5, column: 5 }).id).toBe('0')
  expect(stepIn(grid, { row: 5, column: 5 }, 'after')).toBeNull()
})

test('whatever is pressed, one is on a key, and every key is reached', () => {
  fc.assert(fc.property(fc.constantFrom(...all), fc.array(fc.constantFrom(...steps), { maxLength: 60 }), (script, pressed) => {
    const grid = gridOf(script)
    let place: GridPlace = { row: 0, column: 0 }
    for (const step of pressed) {
      const next = stepIn(grid, place, step)
      if (next) expect(keyAt(grid, next)).toBeDefined()
      if (next && (step === 'before' || step === 'after')) expect(keyAt(grid, next).id).not.toBe(keyAt(grid, place).id)
      place = next ?? place
    }
  }))
  for (const script of all) expect(reached(script)).toHaveLength(gridOf(script).flat().length)
})

function reached(script: (typeof all)[number]): readonly string[] {
  const grid = gridOf(script)
  const seen = new Map<string, GridPlace>()
  const visit = (place: GridPlace): void => {
    const { id } = keyAt(grid, place)
    if (seen.has(id)) return
    seen.set(id, place)
    for (const step of steps) {
      const next = stepIn(grid, place, step)
      if (next) visit(next)
    }
  }
  visit({ row: 0, column: 0 })
  return [...seen.keys()]
}
