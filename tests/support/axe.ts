import { readFileSync } from 'node:fs'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const script = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

/** What stands between a page and who uses it without eyes: 'rule: element'. The canvas is seen through its mirror. */
export async function barriersIn(page: Page): Promise<readonly string[]> {
  await page.evaluate(script)
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<AxeResults> } }
    const { violations } = await axe.run({ iframes: false, preload: false, resultTypes: ['violations'] })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
  })
}
