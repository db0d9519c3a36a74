import { existsSync } from 'node:fs'
import { openFolder } from '../support/folderSite'
import { heard } from '../support/heard'
import { unpacked } from '../support/unpacked'
import { openWpe, type Wpe } from './wpeBrowser'

/** WebDriver's names of keys: private letters of Unicode. */
const [ok, down, right, back] = ['\uE007', '\uE015', '\uE014', '\uE003']

/** `npm run test:wpe`: the package of set-top boxes in the engine that they have, as Debian builds it. Not part of `npm test`. */
async function main(): Promise<number> {
  const missing = ['cog', 'WPEWebDriver'].filter(program => !(process.env['PATH'] ?? '').split(':').some(folder => existsSync(`${folder}/${program}`)))
  if (missing.length > 0) return say(`${missing.join(' and ')} cannot be found. On Debian: apt-get install cog wpewebkit-driver`, 3)
  if (!['es5', 'es6'].every(level => existsSync(`dist/${level}/index.html`))) return say('There is no build: npm run build first.', 2)
  const news = await openFolder('static')
  const box = await openFolder(await unpacked('rdk', `${news.origin}/`))
  const wpe = await openWpe()
  try {
    const started = Date.now()
    await visit(wpe, box.origin)
    return say(`passed  ${await wpe.evaluate<string>('return navigator.userAgent')}, ${Math.round((Date.now() - started) / 1000)} s: the rdk package opens home and a story, turns a page, and comes back.`, 0)
  } finally {
    await wpe.close()
    await box.close()
    await news.close()
  }
}

/** Home, a story, a page turned, back to the very card and to the first: as a viewer of the box would hear it. */
async function visit(wpe: Wpe, origin: string): Promise<void> {
  // Somewhere of the same origin first, where what the viewer chose can be put.
  await wpe.open(`${origin}/metadata.json`)
  await wpe.evaluate('localStorage.setItem("tenfoot Saltmere News preferences", JSON.stringify({ welcomed: true, motion: "step" }))')
  await wpe.open(`${origin}/index.html`)
  await hears(wpe, /Saltmere live/)
  await wpe.evaluate('window.wrong = []; window.addEventListener("error", function (event) { window.wrong.push(event.message) }); window.addEventListener("unhandledrejection", function (event) { window.wrong.push(String(event.reason)) })')
  for (const [key, words] of [
    [down, /\(1 of 4\)/], [ok, /Page 1 of \d/], [right, /Page 2 of \d/], [back, /\(1 of 4\)/], [back, /Saltmere live/],
  ] as const) {
    await wpe.press(key)
    await hears(wpe, words)
  }
  const wrong = await wpe.evaluate<readonly string[]>('return window.wrong')
  if (wrong.length > 0) throw new Error(wrong.join('\n'))
}

async function hears(wpe: Wpe, words: RegExp): Promise<void> {
  const end = Date.now() + 60_000
  for (;;) {
    const said = await wpe.evaluate<string>(`return (${heard})()`)
    if (words.test(said)) return
    if (Date.now() > end) throw new Error(`Never heard ${words}. Last was: ${said || await wpe.evaluate<string>('return document.body.innerText')}`)
    await new Promise(done => setTimeout(done, 50))
  }
}

function say(text: string, code: number): number {
  console.log(text)
  return code
}

main().then(code => { process.exitCode = code }, (error: Error) => {
  console.error(`failed  ${error.message}`)
  process.exitCode = 1
})
