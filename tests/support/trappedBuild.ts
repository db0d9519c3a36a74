import { appendFileSync, cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A copy of a build with a planted fault: from the second card of a row of four, Right leads nowhere. */
export function trappedBuild(dist: string): { readonly folder: string, remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'tenfoot-trapped-'))
  cpSync(dist, folder, { recursive: true })
  const app = join(folder, 'js/app.js')
  if (!existsSync(app)) throw new Error(`There is no app in ${dist}: build it first.`)
  appendFileSync(app, `;(${trap})();`)
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Runs in the app's page, before the app starts. */
const trap = `function () {
  var focus = null
  var look = function () { if (window.tester) window.tester.focus().then(function (now) { focus = now }) }
  window.addEventListener('keyup', look)
  window.addEventListener('keydown', function (event) {
    if (event.keyCode === 39 && focus && focus.role === 'card' && focus.index === 2 && focus.count === 4) event.stopImmediatePropagation()
  }, true)
}`
