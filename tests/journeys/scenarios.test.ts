import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { openPlayedBench, type PlayedBench } from '../support/playedBench'
import { closeBrowser, closeTvs } from '../support/tv'

const folder = join(__dirname, 'scenarios')
const files = readdirSync(folder).filter(file => file.endsWith('.json'))

let bench: PlayedBench

beforeAll(async () => { bench = await openPlayedBench() })
afterAll(async () => {
  await closeTvs()
  await closeBrowser()
})

test('every scenario is offered in the menu', async () => {
  await expect(bench.page.evaluate(() => document.querySelectorAll('[data-scenario]').length)).resolves.toBe(files.length)
})

test.each(files.map(file => basename(file, '.json')))('%s', async id => {
  const scenario = JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')) as unknown
  expect(await bench.run(scenario)).toMatchObject({ passed: true, reason: null })
  // A picture that a condition takes away is told by the engine.
  expect(bench.errors.splice(0).filter(error => !error.includes('texture load error'))).toEqual([])
})
