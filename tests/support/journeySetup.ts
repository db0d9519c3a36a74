import { findBrowser } from '../../src/tools/findBrowser'

/** Finds (and where needed unpacks) the browser once, before the workers start. */
export default async function setup(): Promise<void> {
  const browser = await findBrowser()
  console.log(`\nJourneys run in ${browser.path}, from ${browser.from}.`)
  process.env['TENFOOT_BROWSER'] = JSON.stringify(browser)
}
