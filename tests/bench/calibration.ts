import type { Page } from 'playwright-core'

const times = 7

/** A fixed piece of work in plain JavaScript: machines, and browsers made slow, compare by it. Gives milliseconds. */
export function calibrationLoop(): number {
  const started = performance.now()
  const words = new Map<string, number>()
  let mixed = 1
  for (let i = 0; i < 2_000_000; i++) {
    mixed = (Math.imul(mixed ^ (mixed >>> 15), 2246822519) + i) | 0
    if (i % 8 === 0) words.set(`w${mixed & 1023}`, (words.get(`w${mixed & 1023}`) ?? 0) + 1)
  }
  return words.size > 0 ? performance.now() - started : NaN
}

/** The loop's shortest time in Node. */
export function loopInNode(): number {
  return Math.min(...Array.from({ length: times }, calibrationLoop))
}

/** The loop's shortest time in a page, as slow as that page is, by the script time that the page itself counts. */
export async function loopInPage(page: Page, scriptMs: () => Promise<number>): Promise<number> {
  const runs: number[] = []
  for (let i = 0; i < times; i++) {
    const before = await scriptMs()
    // In a task of its own: what a debugger evaluates is no script to the page.
    await page.evaluate(`new Promise(done => setTimeout(() => done((${String(calibrationLoop)})())))`)
    runs.push(await scriptMs() - before)
  }
  return Math.min(...runs)
}
