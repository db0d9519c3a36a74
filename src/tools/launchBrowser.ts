import type { Browser as Chromium } from 'playwright-core'
import type { Browser } from './findBrowser'

const tries = 3

/** Starts a browser that was found. On a busy machine one crashes now and then before it has begun: it is started again, a few times. */
export async function launchBrowser({ path, env }: Browser, args: readonly string[]): Promise<Chromium> {
  // Read only by who wants a browser: it takes its time.
  const { chromium } = await import('playwright-core')
  for (let left = tries - 1; ; left--) {
    try {
      return await chromium.launch({ executablePath: path, env: { ...process.env, ...env } as Record<string, string>, args: [...args] })
    } catch (error) {
      if (left === 0) throw error
    }
  }
}
