import { expect, test } from '@jest/globals'
import { sendKey } from '../../../src/simulator/remote/sendKey'

test("the app hears its own window's key event with the code it knows", () => {
  const app = document.body.appendChild(document.createElement('iframe')).contentWindow as Window & typeof globalThis
  const heard: KeyboardEvent[] = []
  for (const type of ['keydown', 'keyup'] as const) app.addEventListener(type, event => heard.push(event))
  sendKey(app, 27, 'keydown')
  sendKey(app, 55, 'keydown', true)
  sendKey(app, 55, 'keyup')
  expect(heard.map(({ type, keyCode, repeat }) => [type, keyCode, repeat])).toEqual([
    ['keydown', 27, false], ['keydown', 55, true], ['keyup', 55, false],
  ])
  expect(heard[0]).toBeInstanceOf(app.KeyboardEvent)
})
