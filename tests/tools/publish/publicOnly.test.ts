import { afterEach, expect, test } from '@jest/globals'
import { get } from 'node:http'
import { openSite, type Site } from '../../support/site'
import { isPrivate, publicOnly } from '../../../src/tools/publish/publicOnly'

let site: Site | null = null

afterEach(async () => {
  await site?.close()
  site = null
})

async function serve(): Promise<string> {
  site = await openSite((_request, response) => { response.end('secret') })
  return new URL(site.origin).host
}

function ask(address: string, named: readonly string[]): Promise<string> {
  const { http } = publicOnly(new Set(named))
  return new Promise((done, fail) => {
    try {
      get(address, { agent: http }, response => { response.on('data', data => done(String(data))) }).on('error', fail)
    } catch (error) {
      fail(error)
    }
  })
}

test.each(['127.0.0.1', '10.1.2.3', '169.254.169.254', '192.168.0.1', '172.20.0.1', '::1', 'fd00::1', 'fe80::1', '::ffff:127.0.0.1', '0.0.0.0'])('%s is private', address => {
  expect(isPrivate(address)).toBe(true)
})

test.each(['93.184.216.34', '2606:2800:220:1::1', '172.32.0.1'])('%s is public', address => {
  expect(isPrivate(address)).toBe(false)
})

test('a page on the server’s own network is refused, by address and by name', async () => {
  const host = await serve()
  await expect(ask(`http://${host}/`, [])).rejects.toMatchObject({ code: 'EPRIVATE' })
  await expect(ask(`http://${host.replace('127.0.0.1', 'localhost')}/`, [])).rejects.toMatchObject({ code: 'EPRIVATE' })
})

test('a host that the operator named is asked', async () => {
  const host = await serve()
  expect(await ask(`http://${host}/`, ['127.0.0.1'])).toBe('secret')
})
