/** @jest-environment node */
import { expect, test } from '@jest/globals'
import { playScenario, type PlayedApp, type PlayNeeds, type PlayOptions } from '../../../src/simulator/scenario/playScenario'
import type { Scenario, Step } from '../../../src/simulator/scenario/scenario'

/** An app of one row with five cards, whose time passes only where somebody waits. */
function fakeBench({ trap = 99, starts = true } = {}) {
  let at = 1
  let now = 0
  const done: string[] = []
  const app: PlayedApp = {
    ready: async () => undefined,
    whenIdle: async () => undefined,
    focus: async () => ({ role: 'card', label: `Story ${at}`, index: at, count: 5 }) as never,
    screen: async () => ({ name: 'home', state: 'ready', title: 'Home', params: {} }),
    text: async () => ['News', `Story ${at}`, 'broken for', 'its width'],
    speech: async () => [{ text: `Story ${at}`, language: 'en', at: 0, interrupted: false }],
    video: async () => ({ state: 'idle', advancing: false, live: false, time: 0, source: null }) as never,
    open: async link => { done.push(`open ${link}`) },
    lifecycle: async event => { done.push(event) },
    storage: async fault => { done.push(fault) },
  }
  const needs: PlayNeeds = {
    app: () => starts ? app : null,
    begin: async () => { done.push('begin') },
    key: (key, down) => {
      done.push(`${key} ${down ? 'down' : 'up'}`)
      if (down && key === 'right' && at < Math.min(5, trap)) at++
    },
    hold: async (key, ms) => { done.push(`hold ${key} ${ms}`) },
    set: async conditions => { done.push(`set ${conditions.join()}`) },
    restart: async () => { done.push('restart') },
    shoot: async name => { done.push(`shot ${name}`) },
    // A limit that nobody needs must not bring its time.
    pause: ms => ms >= 30_000 ? new Promise(() => undefined) : Promise.resolve().then(() => { now += ms }),
    now: () => now,
  }
  return { needs, done, time: () => now }
}

const play = (steps: readonly Step[], bench = fakeBench(), options: PlayOptions = {}) => playScenario({ v: 1, name: 'x', steps } as Scenario, bench.needs, options)

test('steps are made in their order, and keys go down and up', async () => {
  const bench = fakeBench()
  const result = await play([{ press: 'right', times: 2 }, { hold: 'left', ms: 700 }, { type: '10' }, { set: ['offline'] }, { open: 'story/1' }, { lifecycle: 'hide' }, { storage: 'fill' }, { restart: true }, { shot: 'end' }, { wait: 'idle' }], bench)
  expect(result).toEqual({ passed: true, step: null, reason: null, at: 'home (ready), card 3 of 5 “Story 3”' })
  expect(bench.done).toEqual(['begin', 'right down', 'right up', 'right down', 'right up', 'hold left 700', '1 down', '1 up', '0 down', '0 up', 'set offline', 'open story/1', 'hide', 'fill', 'restart', 'shot end'])
})

test.each<[string, Step, string | null]>([
  ['the focus', { expect: { focus: { label: 'Story 1' } } }, null],
  ['how a label begins', { expect: { focus: { label: 'Sto…' } } }, null],
  ['another focus', { expect: { focus: { label: 'Story 2' } } }, 'the focus has label “Story 1”, not “Story 2”'],
  ['a text in two lines', { expect: { text: 'broken for its width' } }, null],
  ['a text that is nowhere', { expect: { text: 'Sport' } }, 'nothing on the screen says “Sport”'],
  ['what was said', { expect: { speech: 'Story' } }, null],
  ['what nobody said', { expect: { speech: 'Sport' } }, 'nobody said “Sport”; said was “Story 1”'],
  ['a screen', { wait: { screen: { state: 'error' } } }, 'the screen has state “ready”, not “error”'],
  ['what does not play', { expect: { video: { advancing: true } } }, 'what plays has advancing false, not true'],
  ['what is not to be', { expect: { not: { text: 'News' } } }, 'it is so: {"text":"News"}'],
  ['what is not', { expect: { not: { text: 'Sport' } } }, null],
])('of an expectation: %s', async (_, step, reason) => {
  const result = await play([step])
  expect(result).toMatchObject(reason === null ? { passed: true } : { passed: false, step: 0, reason, at: 'home (ready), card 1 of 5 “Story 1”' })
})

test('a trap is told with its step, its reason and its place', async () => {
  const steps: Step[] = [{ press: 'right' }, { expect: { focus: { index: 2 } } }, { press: 'right' }, { expect: { focus: { index: 3 } } }]
  const heard: string[] = []
  const result = await play(steps, fakeBench({ trap: 2 }), { onStep: (index, state) => { heard.push(`${index} ${state}`) } })
  expect(result).toEqual({ passed: false, step: 3, reason: 'the focus has index 2, not 3', at: 'home (ready), card 2 of 5 “Story 2”' })
  expect(heard).toEqual(['0 playing', '0 passed', '1 playing', '1 passed', '2 playing', '2 passed', '3 playing', '3 failed'])
})

test('an expectation waits as long as its limit, and no longer', async () => {
  const bench = fakeBench()
  await play([{ expect: { text: 'Sport' }, limit: 800 }], bench)
  expect(bench.time()).toBeGreaterThanOrEqual(800)
  expect(bench.time()).toBeLessThan(900)
})

test('at the original pace it takes the time that it took', async () => {
  const bench = fakeBench()
  await play([{ press: 'right', after: 400 }, { press: 'right', after: 1_600 }], bench, { pace: 'original' })
  expect(bench.time()).toBe(2_000)
})

test('an app that never starts is told, and so is a key that this TV has not', async () => {
  expect(await play([{ press: 'up' }], fakeBench({ starts: false }))).toEqual({ passed: false, step: null, reason: 'the app has not started within 30 seconds', at: 'the app does not run' })
  const { needs } = fakeBench()
  const result = await playScenario({ v: 1, name: 'x', steps: [{ press: 'red' }] }, { ...needs, key: () => { throw new Error('this remote has no key red') } })
  expect(result).toMatchObject({ passed: false, step: 0, reason: 'this remote has no key red' })
})

test('whoever stops it stops it before its next step', async () => {
  const bench = fakeBench()
  expect(await play([{ press: 'right' }], bench, { isStopped: () => true })).toMatchObject({ passed: false, step: 0, reason: 'stopped by hand' })
  expect(bench.done).toEqual(['begin'])
})
