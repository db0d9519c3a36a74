import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bootScript } from './bootScript'
import { hlsScript } from './hlsScript'
import { indexPage } from './indexPage'
import { languageScripts } from './languageScripts'
import { parseCheck } from './parseCheck'
import { runLightning, type Level } from './runLightning'
import { testerScript } from './testerScript'

const bundleOf: Record<Level, string> = { es6: 'js/appBundle.js', es5: 'js/appBundle.es5.js' }
const scriptsOf: Record<Level, string[]> = { es6: ['js/app.js'], es5: ['js/polyfills.js', 'js/app.js'] }

/** Builds the app with the Lightning CLI and finishes it for TVs; returns its folder, `out/level`. */
export async function buildApp(level: Level, out = 'dist'): Promise<string> {
  const folder = join(out, level)
  rmSync(folder, { recursive: true, force: true })
  await runLightning(level, out)
  // The CLI's page loads a prebuilt engine that old TVs cannot parse; ours is in the bundle.
  renameBundle(folder, level)
  removeLeftovers(folder, level)
  writeFileSync(join(folder, 'js/hls.js'), hlsScript())
  writeFileSync(join(folder, 'js/tester.js'), await testerScript(level))
  for (const [name, script] of await languageScripts(level)) writeFileSync(join(folder, 'js', name), script)
  writeFileSync(join(folder, 'index.html'), await page(folder, level))
  const problems = parseCheck(folder, level)
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return folder
}

function renameBundle(folder: string, level: Level): void {
  const bundle = join(folder, bundleOf[level])
  if (!existsSync(bundle)) throw new Error('lng dist wrote no bundle. Run `npm ci` with install scripts on, then try again.')
  renameSync(bundle, join(folder, 'js/app.js'))
}

function removeLeftovers(folder: string, level: Level): void {
  for (const file of readdirSync(join(folder, 'js'))) {
    if (!scriptsOf[level].includes(`js/${file}`)) rmSync(join(folder, 'js', file))
  }
}

async function page(folder: string, level: Level): Promise<string> {
  const channel = json('static/channel.json') as { name: string }
  return indexPage({
    name: channel.name,
    channel,
    channelAddress: 'static/channel.json',
    settings: settings(stampOf(join(folder, 'js/app.js'))),
    scripts: scriptsOf[level],
    boot: await bootScript(),
  })
}

/** The same script, the same stamp: it tells builds of a version apart. */
function stampOf(script: string): string {
  return createHash('sha256').update(readFileSync(script)).digest('hex').slice(0, 8)
}

function settings(build: string) {
  const { appSettings, platformSettings } = json('settings.json') as { appSettings: object; platformSettings: object }
  const { identifier, ...about } = json('metadata.json') as { identifier: string }
  return { appSettings: { ...appSettings, ...about, build, id: identifier }, platformSettings }
}

function json(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
