import { expect, test } from '@jest/globals'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { axiosTransport } from '../../../src/newsroom/web/request'
import { createWeb } from '../../../src/newsroom/web/web'
import { fakeWeb } from '../../support/fakeWeb'

test('equal requests under way are one', async () => {
  const web = fakeWeb({ 'https://gull.example/a': 'text' })
  const { get, busy } = createWeb({ transport: web.transport })
  const both = Promise.all([get('https://gull.example/a'), get('https://gull.example/a')])
  expect(busy()).toBe(1)
  expect((await both).map(({ text }) => text)).toEqual(['text', 'text'])
  expect(web.asked).toHaveLength(1)
  expect(busy()).toBe(0)
})

test('four requests run at once, the others wait, and none is lost when some fail', async () => {
  let running = 0
  let most = 0
  const { get, busy } = createWeb({
    transport: async address => {
      most = Math.max(most, ++running)
      await new Promise(done => { setImmediate(done) })
      running--
      return { status: address.endsWith('3') ? 500 : 200, headers: {}, bytes: new TextEncoder().encode(address) }
    },
  })
  const all = await Promise.allSettled(Array.from({ length: 12 }, (_, i) => get(`https://gull.example/${i}`)))
  expect(most).toBe(4)
  expect(all.map(({ status }) => status).filter(status => status === 'rejected')).toHaveLength(1)
  expect(busy()).toBe(0)
})

test.each([[404, 'gone'], [410, 'gone'], [403, 'refused'], [429, 'refused'], [503, 'refused']])('status %i is “%s”', async (status, kind) => {
  const web = fakeWeb({ 'https://gull.example/a': status })
  await expect(createWeb({ transport: web.transport }).get('https://gull.example/a')).rejects.toMatchObject({ kind, address: 'https://gull.example/a' })
})

test('a body that drips for ever, and one without end, are given up', async () => {
  const server = createServer((request, response) => {
    response.writeHead(200)
    response.write('a'.repeat(10_000))
    const drip = setInterval(() => response.write(request.url === '/flood' ? 'a'.repeat(100_000) : 'a'), 5)
    response.on('close', () => clearInterval(drip))
  })
  await new Promise<void>(done => { server.listen(0, '127.0.0.1', done) })
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  try {
    await expect(axiosTransport(`${address}/drip`, { timeoutMs: 300, maxBytes: 1_000_000 })).rejects.toMatchObject({ kind: 'late' })
    await expect(axiosTransport(`${address}/flood`, { timeoutMs: 20_000, maxBytes: 1_000_000 })).rejects.toMatchObject({ kind: 'malformed' })
  } finally {
    const closed = new Promise(done => server.close(done))
    server.closeAllConnections()
    await closed
  }
  await expect(axiosTransport(address, { timeoutMs: 2_000, maxBytes: 1_000 })).rejects.toMatchObject({ kind: 'offline' })
})
