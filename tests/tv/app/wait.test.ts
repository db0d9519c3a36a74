import { afterEach, expect, test } from '@jest/globals'
import { createWait, type WaitNeeds } from '../../../src/tv/app/wait'
import type { AppReport } from '../../../src/tv/app/App'
import { Picture } from '../../../src/tv/components/Picture'
import { motion } from '../../../src/tv/components/theme'
import { destroyStages, show } from '../../support/stage'

afterEach(destroyStages)

const quiet: AppReport = { screen: { name: 'home', params: {}, title: '', state: 'ready' }, focused: null, busy: null }

/** A stage with a picture on it, an app that says `report`, and a network. */
function waiting(told: Partial<WaitNeeds> = {}) {
  const shown = show(Picture, { w: 400, h: 225 })
  shown.subject.show({ picture: null, tint: 0xff24405a, initial: 'N' })
  shown.draw()
  return { ...shown, wait: createWait({ stage: shown.stage, report: () => quiet, requests: () => 0, okRests: () => false, ...told }) }
}

test('what is quiet is idle', async () => {
  await expect(waiting().wait.idle()).resolves.toBeUndefined()
})

test('ready waits for the app, and for its first screen', async () => {
  const reports: (AppReport | null)[] = [null, { ...quiet, busy: 'start' }, quiet]
  let looks = 0
  const { wait } = waiting({ report: () => reports[looks++]! })
  await wait.ready()
  expect(looks).toBe(3)
})

test('ready does not wait for the network', async () => {
  await expect(waiting({ requests: () => 3 }).wait.ready()).resolves.toBeUndefined()
})

test.each<[string, Partial<WaitNeeds>]>([
  ['the app has not started', { report: () => null }],
  ['start', { report: () => ({ ...quiet, busy: 'start' }) }],
  ['3 requests under way', { requests: () => 3 }],
  ['OK rests', { okRests: () => true }],
])('a wait that is too long ends, and says: %s', async (reason, told) => {
  await expect(waiting(told).wait.idle(50)).rejects.toThrow(`Not idle after 50 ms: ${reason}`)
})

test('what moves is not idle', async () => {
  const { wait, subject, settle } = waiting()
  subject.setSmooth('x', 100, motion.glide)
  await expect(wait.idle(50)).rejects.toThrow('something moves')
  settle()
  await expect(wait.idle(3_000)).resolves.toBeUndefined()
})

test('a picture that is on its way is not idle', async () => {
  const { wait, subject, draw, settle, pictures } = waiting()
  subject.show({ picture: { address: 'https://news.example/fog.jpg', caption: null, credit: null }, tint: 0, initial: 'N' })
  draw()
  await expect(wait.idle(50)).rejects.toThrow('1 pictures loading')
  pictures.arrive('https://news.example/fog.jpg?width=400')
  settle()
  await expect(wait.idle(3_000)).resolves.toBeUndefined()
})

test('one quiet look between two requests is not idle', async () => {
  const under = [1, 0, 1, 0, 0, 0]
  let looks = 0
  await waiting({ requests: () => under[looks++] ?? 0 }).wait.idle()
  expect(looks).toBeGreaterThanOrEqual(under.length)
})
