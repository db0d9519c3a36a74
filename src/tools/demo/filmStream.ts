import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { film, type Film, type Filming } from './stream/filming'
import { initSegment, mediaSegment, timescale, type Sample } from './stream/mp4'
import { recordingPlaylist } from './stream/playlist'

const folder = 'static/demo/live'
const filming: Filming = { width: 960, height: 540, fps: 12, seconds: 16, keyEvery: 2, bitrate: 150_000, soundBitrate: 24_000 }
const packet = 960

/**
 * Films the demo's stream: VP9 and Opus in MP4 pieces, which every Chromium plays, with or without the
 * codecs that cost a licence. CHROME_PATH names the browser whose encoders are used.
 */
async function main(): Promise<void> {
  const executablePath = process.env['CHROME_PATH']
  if (!executablePath) throw new Error('Set CHROME_PATH to the Chrome or Chromium that is to film.')
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    write(await filmIn(await browser.newPage()))
  } finally {
    await browser.close()
  }
}

/** Encoders work only on pages that a machine trusts: its own. */
async function filmIn(page: Page): Promise<Film> {
  await page.route('http://localhost/', route => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }))
  await page.goto('http://localhost/')
  // The name is what the transpiler leaves in functions.
  return page.evaluate(`(() => { const __name = of => of; return (${film})(${JSON.stringify(filming)}) })()`) as Promise<Film>
}

function write({ picture, sound, preSkip }: Film): void {
  mkdirSync(folder, { recursive: true })
  for (const old of readdirSync(folder)) rmSync(join(folder, old))
  const { width, height, fps, seconds, keyEvery } = filming
  const frames = picture.map(({ data, isKey }): Sample => ({ bytes: Buffer.from(data, 'base64'), duration: timescale / fps, isKey }))
  const packets = sound.map(({ data }): Sample => ({ bytes: Buffer.from(data, 'base64'), duration: packet, isKey: true }))
  const [framesEach, packetsEach] = [keyEvery * fps, keyEvery * timescale / packet]
  const names = Array.from({ length: seconds / keyEvery }, (_, i) => `${i}.m4s`)
  const files = new Map<string, Uint8Array | string>([
    ['init.mp4', initSegment(width, height, preSkip)],
    ...names.map((name, i) => [name, mediaSegment(i + 1, i * keyEvery * timescale, frames.slice(i * framesEach, (i + 1) * framesEach), packets.slice(i * packetsEach, (i + 1) * packetsEach))] as const),
    ['stream.m3u8', recordingPlaylist(names, keyEvery)],
  ])
  for (const [name, content] of files) writeFileSync(join(folder, name), content)
  console.log([...files].map(([name, { length }]) => `${name} ${length}`).join('\n'))
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
