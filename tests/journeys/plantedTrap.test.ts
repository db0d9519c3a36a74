import { afterAll, afterEach, expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Page } from 'playwright-core'
import { openPlayedBench } from '../support/playedBench'
import { closeBrowser, closeTvs } from '../support/tv'
import { trappedBuild } from '../support/trappedBuild'

afterEach(closeTvs)
afterAll(closeBrowser)

const good = 'dist/es6'

test('a tester finds a planted trap, records it and sends the link; the exported test fails on that build and passes on the good one', async () => {
  const trapped = trappedBuild(good)
  const file = join(__dirname, `exported-${process.pid}.test.ts`)
  try {
    const { link, code } = await recorded(trapped.folder)
    await followed(link)
    writeFileSync(file, code)
    const onTrapped = await runJest(file, trapped.folder)
    expect(onTrapped).toMatchObject({ passed: false, output: expect.stringMatching(/It is so: .*"index":2/) })
    const onGood = await runJest(file, good)
    expect(onGood.passed ? '' : onGood.output).toBe('')
  } finally {
    rmSync(file, { force: true })
    trapped.remove()
  }
}, 400_000)

/** What the tester does: Record, three keys, Stop; what happened last is marked as wrong; link and test are taken along. */
async function recorded(dist: string): Promise<{ link: string, code: string }> {
  const { page } = await openPlayedBench({ dist })
  // Whoever is here for the first time is asked for a size, and takes this one.
  await untilAt(page, 'welcome')
  await page.keyboard.press('Enter')
  await untilAt(page, 'home')
  await page.click('.record')
  await page.waitForSelector('.record[aria-pressed=true]')
  await untilAt(page, 'home')
  const keys = ['ArrowDown', 'ArrowRight', 'ArrowRight']
  for (const [index, key] of keys.entries()) {
    await page.keyboard.press(key)
    // After each key the place that it led to is written down.
    await page.waitForFunction(count => document.querySelectorAll('.steps li').length === count, 2 * (index + 1))
  }
  await page.click('.record')
  await page.waitForFunction(() => document.querySelector('.record')!.textContent === 'Record')
  expect(await stepsOn(page)).toEqual(['Press Down', expect.stringMatching(/card .*index 1/), 'Press Right', expect.stringMatching(/card .*index 2/), 'Press Right', expect.stringMatching(/card .*index 2/)])
  await page.locator('.steps li').last().getByRole('button', { name: /This is wrong/ }).click()
  await page.click('text=Copy link')
  const link = await page.locator('.shareLink').inputValue()
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('text=Save as test')])
  return { link, code: readFileSync((await download.path())!, 'utf8') }
}

/** What the developer sees who opens the link, and presses Play once the trap is gone. */
async function followed(link: string): Promise<void> {
  const { page } = await openPlayedBench({ dist: good, hash: link.slice(link.indexOf('#')) })
  await page.waitForSelector('text=This came by a link')
  expect(await stepsOn(page)).toHaveLength(6)
  await page.locator('.scenarios').getByRole('button', { name: 'Play', exact: true }).click()
  await page.waitForFunction(() => /^(?:Passed|Step|It did not)/.test(document.querySelector('.verdict')!.textContent!))
  expect(await page.locator('.verdict').textContent()).toMatch(/^Passed\. At the end: home \(ready\), card 3 of 4/)
}

/** The app shows this screen, and rests; playwright's own waits take a promise for a yes. */
function untilAt(page: Page, name: string): Promise<void> {
  return page.evaluate(async wanted => {
    const end = Date.now() + 60_000
    for (;;) {
      const { tester } = document.querySelector<HTMLIFrameElement>('.tv')!.contentWindow!
      if (tester && (await tester.screen()).name === wanted && await tester.whenIdle().then(() => true, () => false)) return
      if (Date.now() > end) throw new Error(`The app never came to ${wanted}: ${JSON.stringify(await tester?.screen())}, ${await tester?.whenIdle({ timeout: 100 }).then(() => "idle", String)}`)
      await new Promise(done => setTimeout(done, 20))
    }
  }, name)
}

function stepsOn(page: Page): Promise<string[]> {
  return page.locator('.steps .words').allTextContents()
}

function runJest(file: string, dist: string): Promise<{ passed: boolean, output: string }> {
  const args = ['node_modules/jest/bin/jest.js', '-c', 'tests/jest.config.cjs', '--selectProjects', 'journeys', '--testPathPatterns', basename(file), '--maxWorkers=1']
  return new Promise(done => execFile(process.execPath, args, { env: { ...process.env, TENFOOT_DIST: dist }, maxBuffer: 1e7, timeout: 150_000 }, (error, stdout, stderr) => done({ passed: !error, output: stdout + stderr })))
}
