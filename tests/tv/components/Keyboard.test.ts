import { afterEach, expect, test } from '@jest/globals'
import type { Lightning } from '@lightningjs/sdk'
import fc from 'fast-check'
import { textOf } from '../../../src/tv/app/stageReport'
import { Keyboard, keyboardWidth } from '../../../src/tv/components/Keyboard'
import { scripts, type Script } from '../../../src/tv/components/scripts'
import { find, safe } from '../../../src/tv/components/theme'
import type { KeyName } from '../../../src/platform/keys'
import { destroyStages, show } from '../../support/stage'

afterEach(destroyStages)

function keyboard(script: Script = scripts.latin) {
  const shown = show(Keyboard, { x: safe.left, y: safe.top + find.listTop })
  const pressed: string[] = []
  shown.subject.signal = ((name: string, key: string) => { if (name === 'pressed') pressed.push(key) }) as never
  shown.subject.show(script)
  shown.draw()
  return { ...shown, pressed }
}

test('the first letter has the focus, and every key says what it is', () => {
  const { focus, stage } = keyboard()
  expect(focus()).toMatchObject({ id: 'key:a', role: 'key', label: 'a', index: 1, count: 39, rect: { x: 96, y: 152, w: 88, h: 88 } })
  expect(textOf(stage).join(' ')).toBe('a b c d e f g h i j k l m n o p q r s t u v w x y z 1 2 3 4 5 6 7 8 9 0 Space Delete Clear')
})

test('OK signals the key in focus', () => {
  const { press, pressed } = keyboard()
  press('right', 'ok', 'down', 'ok', 'down', 'down', 'down', 'down', 'down', 'ok', 'right', 'ok', 'right', 'ok')
  expect(pressed).toEqual(['b', 'h', 'space', 'delete', 'clear'])
})

test('edges are left to the page, and focus stays', () => {
  const { press, unheard, focus } = keyboard()
  press('left', 'up')
  expect(unheard).toEqual(['left', 'up'])
  press('right', 'right', 'right', 'right', 'right', 'right')
  expect(unheard).toEqual(['left', 'up', 'right'])
  expect(focus().label).toBe('f')
})

test.each(Object.entries(scripts))('the %s keyboard is as wide as its line, on whole pixels', (_name, script) => {
  const { subject } = keyboard(script)
  const keys: Lightning.Element[] = (subject.tag('Keys') as Lightning.Element).children
  for (const { x, y, w, h } of keys) expect([x, y, w, h].map(Math.round)).toEqual([x, y, w, h])
  const right = Math.max(...keys.map(({ x, w }) => x + w))
  const left = Math.min(...keys.map(({ x }) => x))
  expect([left, right]).toEqual([0, keyboardWidth(script)])
  expect([find.keyboardWidth, find.keyboardWidth - 8]).toContain(right)
})

test('whatever is pressed, one key has the ring', () => {
  const key = fc.constantFrom<KeyName>('left', 'right', 'up', 'down', 'ok')
  fc.assert(fc.property(fc.constantFrom(...Object.values(scripts)), fc.array(key, { maxLength: 40 }), (script, keys) => {
    const { press, focused, focus } = keyboard(script)
    press(...keys)
    expect(focused().tag('Ring')).toBeDefined()
    expect(focus().role).toBe('key')
    destroyStages()
  }), { numRuns: 20 })
})
