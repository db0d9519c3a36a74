import { expect, test } from '@jest/globals'
import { createWeb } from '../../../src/newsroom/web/web'
import { fakeHosts } from '../../support/fakeHosts'

const page = 'https://gull.example/fog?id=7'
const mirrors = new Map([['gull.example', ['tern.example:8080', 'skua.example']]])

test('the same page is at every host of its group, itself first; other hosts have none', () => {
  const { addressesOf } = createWeb({ mirrors, transport: fakeHosts({}).transport })
  expect(addressesOf(page)).toEqual([page, 'https://tern.example:8080/fog?id=7', 'https://skua.example/fog?id=7'])
  expect(addressesOf('https://skua.example/fog')[0]).toBe('https://skua.example/fog')
  expect(addressesOf('https://other.example/fog')).toEqual(['https://other.example/fog'])
})

test('who sends the page answers; who refuses it, has it not or is not there does not', async () => {
  const { transport, askings } = fakeHosts({ 'gull.example': 'page', 'tern.example': 403, 'skua.example': 404 })
  const { reach, busy } = createWeb({ transport })
  const asked = ['gull', 'tern', 'skua', 'none'].map(host => new Promise<boolean>(told => { reach(`https://${host}.example/fog`, told) }))
  expect(busy()).toBe(4)
  expect(await Promise.all(asked)).toEqual([true, false, false, false])
  expect(busy()).toBe(0)
  for (const { timeoutMs, maxBytes } of askings) expect([timeoutMs, maxBytes]).toEqual([5_000, 1])
})

test('called off it tells nothing, and the request ends', async () => {
  const hosts = fakeHosts({ 'gull.example': 'silent' })
  const { reach, busy } = createWeb({ transport: hosts.transport })
  const heard: boolean[] = []
  const callOff = reach(page, came => heard.push(came))
  await Promise.resolve()
  callOff()
  await new Promise(done => { setImmediate(done) })
  expect([hosts.stopped, heard, busy()]).toEqual([['gull.example'], [], 0])
})

test('a host that wants to rest is not asked', async () => {
  const hosts = fakeHosts({ 'gull.example': { status: 429, headers: { 'retry-after': '60' } } })
  const { get, reach } = createWeb({ transport: hosts.transport })
  await get(page).catch(() => undefined)
  expect(await new Promise<boolean>(told => { reach(page, told) })).toBe(false)
  expect(hosts.asked).toHaveLength(1)
})
