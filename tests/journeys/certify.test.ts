import { afterAll, expect, test } from '@jest/globals'
import { openPlayedBench } from '../support/playedBench'
import { closeBrowser, closeTvs } from '../support/tv'

afterAll(async () => {
  await closeTvs()
  await closeBrowser()
})

test('the demo passes every rule of a store that a browser can judge, with a picture of each', async () => {
  const { page } = await openPlayedBench({})
  const { certificate, report } = await page.evaluate(() => window.bench!.certify('samsung'))
  expect(certificate.rows.filter(({ verdict }) => verdict !== 'passed').map(({ number, verdict, seen }) => [number, verdict, seen])).toEqual([])
  expect(certificate.rows.filter(({ picture }) => picture === undefined).map(({ number }) => number)).toEqual([])
  expect(certificate.tv).toMatch(/Samsung/)
  expect(report).toContain(certificate.onlyOnTvs[0]!.how)
}, 600_000)
