import { expect, test } from '@jest/globals'
import { createWatchdog } from '../../../src/tv/playback/watchdog'
import { handClock } from '../../support/handClock'

/** A watchdog whose deeds are written down with their seconds. */
function watched(sources = 1) {
  const clock = handClock()
  const done: string[] = []
  const note = (what: string) => () => { done.push(`${clock.now() / 1000} ${what}`) }
  const watchdog = createWatchdog({ ...clock, sources: () => sources, say: note('say'), reload: note('reload'), next: note('next'), giveUp: note('give up'), woke: note('woke') })
  watchdog.begin()
  const play = (seconds: number) => {
    for (let i = 0; i < seconds * 4; i++) {
      clock.pass(250)
      watchdog.progressed()
    }
  }
  return { clock, done, watchdog, play }
}

test('while it plays nothing is done', () => {
  const { done, play } = watched()
  play(120)
  expect(done).toEqual([])
})

test('a picture that stands still is told, reloaded, taken from elsewhere, and given up', () => {
  const { clock, done, play } = watched(2)
  play(1)
  clock.pass(600_000)
  expect(done).toEqual(['5 say', '9 reload', '17 next', '25 next', '33 next', '41 give up'])
})

test('a start that is only slow is not begun again at once', () => {
  const { clock, done } = watched()
  clock.pass(600_000)
  expect(done).toEqual(['4 say', '16 next', '24 next', '32 next', '40 give up'])
})

test('progress ends all trying, and the next standstill begins from the start', () => {
  const { clock, done, play } = watched()
  play(1)
  clock.pass(9_000)
  play(1)
  clock.pass(4_000)
  expect(done).toEqual(['5 say', '9 reload', '15 say'])
})

test('what will not play any more is left for the next address at once', () => {
  const { clock, done, play, watchdog } = watched(3)
  play(20)
  watchdog.failed()
  clock.pass(1_000)
  watchdog.failed()
  play(1)
  expect(done).toEqual(['20 next', '21 next'])
})

test('when all addresses failed they are tried once more before the viewer is asked', () => {
  const { clock, done, watchdog } = watched(2)
  watchdog.failed()
  watchdog.failed()
  clock.pass(8_000)
  watchdog.failed()
  watchdog.failed()
  clock.pass(600_000)
  expect(done).toEqual(['0 next', '0 say', '4 say', '8 next', '8 next', '8 give up'])
})

test('a playlist that grows no more is replayed once, then taken from elsewhere, then given up', () => {
  const { clock, done, play } = watched(2)
  for (let i = 0; i < 5; i++) {
    play(6)
    clock.pass(8_000)
  }
  expect(done.filter(one => !one.endsWith('say'))).toEqual(['14 reload', '28 next', '42 next', '56 give up'])
})

test('a good minute makes good what failed before', () => {
  const { clock, done, play, watchdog } = watched(1)
  for (let i = 0; i < 5; i++) {
    play(61)
    watchdog.failed()
    clock.pass(8_000)
    play(61)
    clock.pass(8_000)
  }
  expect(done.filter(one => one.endsWith('give up'))).toEqual([])
  expect(done.filter(one => one.endsWith('next'))).toHaveLength(5)
  expect(done.filter(one => one.endsWith('reload'))).toHaveLength(5)
})

test('at rest nothing is expected, and nothing that is late is heard', () => {
  const { clock, done, play, watchdog } = watched()
  play(1)
  watchdog.rest()
  watchdog.progressed()
  watchdog.failed()
  clock.pass(600_000)
  expect(done).toEqual([])
  watchdog.begin()
  clock.pass(4_000)
  expect(done).toEqual(['605 say'])
})

test('an error that is told twice counts once', () => {
  const { done, watchdog } = watched(1)
  watchdog.failed()
  watchdog.failed()
  expect(done).toEqual(['0 say'])
})

test('what has played is tried until the viewer is asked; what never did is left sooner', () => {
  const fail = (watched: { done: string[]; clock: { pass(ms: number): void }; watchdog: { failed(): void } }) => {
    const { done, clock, watchdog } = watched
    for (let i = 0; i < 6; i++) {
      watchdog.failed()
      clock.pass(8_000)
    }
    return done.filter(one => !one.endsWith('say'))
  }
  expect(fail(watched(1))).toEqual(['8 next', '8 give up'])
  const seen = watched(1)
  seen.play(1)
  expect(fail(seen)).toEqual(['9 next', '17 next', '25 next', '33 next', '33 give up'])
})

test('one that plays a little and dies, again and again, is given up, too', () => {
  const { clock, done, play, watchdog } = watched(1)
  for (let i = 0; i < 10; i++) {
    play(3)
    watchdog.failed()
    clock.pass(8_000)
  }
  expect(done.filter(one => one.endsWith('next'))).toHaveLength(4)
  expect(done[done.length - 1]).toMatch(/give up$/)
})

test('a TV that slept with its timers is told of it once, when it plays on', () => {
  const { clock, done, play } = watched(1)
  play(1)
  clock.busy(600_000)
  play(4)
  expect(done.filter(one => one.endsWith('woke'))).toHaveLength(1)
  clock.busy(299_000)
  play(4)
  expect(done.filter(one => one.endsWith('woke'))).toHaveLength(1)
})
