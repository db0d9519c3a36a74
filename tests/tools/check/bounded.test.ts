import { expect, test } from '@jest/globals'
import { bounded } from '../../../src/tools/check/bounded'
import { checkLimits, type Transport } from '../../../src/tools/check/transport'

const answer = { status: 200, headers: {}, bytes: new Uint8Array() }

/** A web that answers when it is told to. */
function slowWeb() {
  const open: (() => void)[] = []
  const asked: { address: string; timeoutMs: number }[] = []
  const transport: Transport = (address, { timeoutMs }) => {
    asked.push({ address, timeoutMs })
    return new Promise(done => { open.push(() => done(answer)) })
  }
  const settle = () => new Promise(done => { setImmediate(done) })
  return { transport, asked, settle, answerOne: async () => {
    await settle()
    open.shift()?.()
    await settle()
  } }
}

const addresses = ['a', 'b', 'c', 'd'].map(path => `https://gull.example/${path}`)

test('a few are asked at once, the others in turn', async () => {
  const web = slowWeb()
  const seen: string[] = []
  const get = bounded(web.transport, { atOnce: 2, end: 1_000, now: () => 0, late: 'late', onProgress: ({ done, open }) => { seen.push(`${done}/${done + open}`) } })
  const all = Promise.all(addresses.map(address => get(address, checkLimits)))
  await web.answerOne()
  expect(web.asked).toHaveLength(3)
  for (let i = 0; i < 4; i++) await web.answerOne()
  expect(await all).toHaveLength(4)
  expect(seen[seen.length - 1]).toBe('4/4')
})

test('what is asked twice is fetched once', async () => {
  const web = slowWeb()
  const get = bounded(web.transport, { atOnce: 2, end: 1_000, now: () => 0, late: 'late' })
  const both = Promise.all([get('https://gull.example/a', checkLimits), get('https://gull.example/a', checkLimits)])
  await web.answerOne()
  await both
  expect(web.asked).toHaveLength(1)
})

test('a request gets no more time than is left, and none when it is over', async () => {
  const web = slowWeb()
  let time = 0
  const get = bounded(web.transport, { atOnce: 1, end: 900, now: () => time, late: 'Too late.' })
  const first = get('https://gull.example/a', checkLimits)
  const second = get('https://gull.example/b', checkLimits).catch((error: unknown) => error)
  await web.settle()
  time = 900
  await web.answerOne()
  await first
  expect(await second).toMatchObject({ kind: 'late', reason: 'Too late.' })
  expect(web.asked).toEqual([{ address: 'https://gull.example/a', timeoutMs: 900 }])
})
