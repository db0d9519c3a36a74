import type { Page } from 'playwright-core'

/** Counts, from before the app begins, which timers of the page are still to come. */
export async function countTimers(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const living = new Set<number>()
    const { setTimeout: later, setInterval: often, clearTimeout: forget } = window
    Object.assign(window, {
      livingTimers: () => living.size,
      setTimeout: (call: TimerHandler, ms?: number, ...args: unknown[]) => {
        const id: number = later(() => {
          living.delete(id)
          ;(call as (...args: unknown[]) => void)(...args)
        }, ms)
        living.add(id)
        return id
      },
      setInterval: (call: TimerHandler, ms?: number, ...args: unknown[]) => {
        const id = often(call, ms, ...args)
        living.add(id)
        return id
      },
    })
    for (const name of ['clearTimeout', 'clearInterval'] as const) {
      Object.assign(window, { [name]: (id: number) => {
        living.delete(id)
        forget(id)
      } })
    }
  })
}

export function livingTimers(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { livingTimers(): number }).livingTimers())
}
