import { afterAll, afterEach, expect, test } from '@jest/globals'
import { closeBrowser, closeTvs, openTv } from '../support/tv'

afterEach(closeTvs)
afterAll(closeBrowser)

test('a TV that comes after another has its process, and nothing of what that one kept', async () => {
  const first = await openTv()
  const address = first.page.url()
  await first.page.evaluate(() => localStorage.setItem('left', 'behind'))
  await first.page.context().setOffline(true)
  await closeTvs()
  const second = await openTv()
  expect(second.page.url()).toBe(address)
  expect(await second.page.evaluate(() => localStorage.getItem('left'))).toBeNull()
  await expect(second.page.clock.setFixedTime(0)).rejects.toThrow('must be opened with `now`')
})
