import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { nodeTransport } from '../../../src/tools/check/nodeTransport'
import { checkLimits } from '../../../src/tools/check/transport'
import { startBroadcaster, type Broadcaster } from '../../support/broadcaster'

let server: Broadcaster
beforeAll(async () => {
  server = await startBroadcaster({ '/a': { type: 'text/plain; charset=utf-8', body: 'Fög' }, '/large': { body: 'x'.repeat(2_000) } })
})
afterAll(() => server.close())

test('gives status, type and bytes, whatever the status', async () => {
  const got = await nodeTransport(`${server.address}/a`, checkLimits)
  expect([got.status, got.headers['content-type'], new TextDecoder().decode(got.bytes)]).toEqual([200, 'text/plain; charset=utf-8', 'Fög'])
  expect((await nodeTransport(`${server.address}/none`, checkLimits)).status).toBe(404)
})

test('of what is too large comes the beginning', async () => {
  const { bytes, cut } = await nodeTransport(`${server.address}/large`, { ...checkLimits, maxBytes: 1_000 })
  expect([bytes.length, cut]).toEqual([1_000, true])
})

test('says why there is no answer', async () => {
  await expect(nodeTransport('http://127.0.0.1:9/', checkLimits)).rejects.toMatchObject({ kind: 'offline', reason: expect.stringMatching(/this port/) })
  await expect(nodeTransport('http://nowhere.invalid/', checkLimits)).rejects.toMatchObject({ kind: 'offline', reason: expect.stringMatching(/no host named nowhere\.invalid/) })
})
