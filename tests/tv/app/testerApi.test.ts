import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'

test('the published types stand alone, and hold no code', () => {
  const source = readFileSync('src/tv/app/testerApi.ts', 'utf8')
  expect(source).not.toMatch(/^import |\bimport\(/m)
  expect(source.match(/^export \w+/gm)!.filter(line => !/interface|type/.test(line))).toEqual([])
})
