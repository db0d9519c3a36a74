import { findBrowser } from '../../src/tools/findBrowser'
import { withSmallPictures } from './smallPictures'

/** Once, before the workers start: finds (and where needed unpacks) the browser, and makes the builds for TVs that nobody looks at. */
export default async function setup(): Promise<void> {
  const browser = await findBrowser()
  console.log(`\nJourneys run in ${browser.path}, from ${browser.from}.`)
  process.env['TENFOOT_BROWSER'] = JSON.stringify(browser)
  // A journey that runs others has them already.
  process.env['TENFOOT_SMALL'] ??= await withSmallPictures('dist')
}
