import { expect, test } from '@jest/globals'
import { keepConsole } from '../../../src/simulator/shim/keepConsole'

function fakeApp() {
  const frame = document.body.appendChild(document.createElement('iframe'))
  const app = frame.contentWindow as Window & typeof globalThis
  const written: unknown[][] = []
  Object.assign(app, { console: { debug: () => undefined, log: (...parts: unknown[]) => { written.push(parts) }, info: () => undefined, warn: () => undefined, error: () => undefined } })
  keepConsole(app)
  return { app, written }
}

test('lines of the console are kept as texts, and go to the console as ever', () => {
  const { app, written } = fakeApp()
  const round: { self?: unknown } = {}
  round.self = round
  app.console.log('a', { b: 1 }, round)
  app.console.warn('careful')
  expect(app.benchConsole).toMatchObject([{ level: 'log', text: 'a {"b":1} [object Object]' }, { level: 'warn', text: 'careful' }])
  expect(written).toEqual([['a', { b: 1 }, round]])
})

test('an error that nobody caught is a line', () => {
  const { app } = fakeApp()
  app.dispatchEvent(new app.ErrorEvent('error', { message: 'gone wrong' }))
  expect(app.benchConsole).toMatchObject([{ level: 'error', text: 'gone wrong' }])
})

test('the last 500 are kept', () => {
  const { app } = fakeApp()
  for (let count = 0; count < 600; count++) app.console.log(String(count))
  expect([app.benchConsole!.length, app.benchConsole![0]!.text]).toEqual([500, '100'])
})
