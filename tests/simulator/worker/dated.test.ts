/** @jest-environment node */
import { expect, test } from '@jest/globals'
import { plainSetup } from '../../../src/simulator/bench/setup'
import { dated } from '../../../src/simulator/worker/dated'
import type { WorkerState } from '../../../src/simulator/worker/workerState'

const base = 'http://127.0.0.1:8080/'
const stateAt = (clock: number | null) => ({ setup: { ...plainSetup, clock }, profile: {} }) as WorkerState
const toldOf = (address: string, state: WorkerState | null) => dated(new Request(address, { headers: { accept: 'text/xml' } }), base, state).headers.get('x-tenfoot-now')

test('the demo is told the clock of the app', () => {
  expect(toldOf(`${base}tv/static/demo/news.xml`, stateAt(1795687200000))).toBe('1795687200000')
  expect(dated(new Request(`${base}tv/static/demo/news.xml`, { headers: { accept: 'text/xml' } }), base, stateAt(5)).headers.get('accept')).toBe('text/xml')
})

test('nobody else is, and nobody where no clock is set', () => {
  expect(toldOf('https://news.example/tv/static/demo/news.xml', stateAt(5))).toBeNull()
  expect(toldOf(`${base}tv/js/app.js`, stateAt(5))).toBeNull()
  expect(toldOf(`${base}tv/static/demo/news.xml`, stateAt(null))).toBeNull()
  expect(toldOf(`${base}tv/static/demo/news.xml`, null)).toBeNull()
})
