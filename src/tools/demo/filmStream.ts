import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { captionPiece, captions } from './stream/captions'
import { film, type Film, type Filming } from './stream/filming'
import { mediaSegment, pictureInit, soundInit, timescale, type Sample } from './stream/mp4'
import { multivariantPlaylist, recordingPlaylist } from './stream/playlist'
import { record, type Recording, type Sound } from './stream/recording'

const folder = 'static/demo/live'
const clip = { seconds: 16, fps: 12, keyEvery: 2 }
const pictures = [
  { name: 'high', width: 960, height: 540, bitrate: 150_000 },
  { name: 'low', width: 480, height: 270, bitrate: 50_000 },
]
const sounds = [
  { name: 'Studio', where: 'studio', bitrate: 24_000 },
  { name: 'Harbour', where: 'harbour', bitrate: 24_000 },
] as const
const languages = [{ code: 'en', name: 'English' }, { code: 'fr', name: 'Français' }] as const
/** Ticks of a packet of sound. */
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
    const page = await openIn(browser)
    const files = new Map<string, Uint8Array | string>()
    for (const { name, ...of } of pictures) {
      const { width, height } = of
      const frames = await runIn<Film>(page, film, { ...clip, ...of } satisfies Filming)
      const samples = frames.map(({ data, isKey }): Sample => ({ bytes: Buffer.from(data, 'base64'), duration: timescale / clip.fps, isKey }))
      addTrack(files, name, pictureInit(width, height), samples)
    }
    for (const { where, bitrate } of sounds) {
      const { packets, preSkip } = await runIn<Sound>(page, record, { seconds: clip.seconds, bitrate, where } satisfies Recording)
      addTrack(files, where, soundInit(preSkip), packets.map(data => ({ bytes: Buffer.from(data, 'base64'), duration: packet, isKey: true })))
    }
    languages.forEach(({ code }) => addCaptions(files, code))
    files.set('stream.m3u8', multivariantPlaylist(
      pictures.map(({ name, width, height, bitrate }) => ({ playlist: `${name}.m3u8`, width, height, bandwidth: bitrate * 2 })),
      sounds.map(({ name, where }) => ({ playlist: `${where}.m3u8`, name, language: 'en' })),
      languages.map(({ code, name }) => ({ playlist: `${code}.m3u8`, name, language: code })),
    ))
    write(files)
  } finally {
    await browser.close()
  }
}

/** Encoders work only on pages that a machine trusts: its own. */
async function openIn(browser: Browser): Promise<Page> {
  const page = await browser.newPage()
  await page.route('http://localhost/', route => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }))
  await page.goto('http://localhost/')
  return page
}

function runIn<T>(page: Page, what: (told: never) => Promise<T>, told: object): Promise<T> {
  // The name is what the transpiler leaves in functions.
  return page.evaluate(`(() => { const __name = of => of; return (${what})(${JSON.stringify(told)}) })()`)
}

/** A track in pieces, each of which can be played by itself. */
function addTrack(files: Map<string, Uint8Array | string>, name: string, init: Uint8Array, samples: readonly Sample[]): void {
  const { seconds, keyEvery } = clip
  const each = samples.length > 0 ? keyEvery * timescale / samples[0]!.duration : 0
  const pieces = Array.from({ length: seconds / keyEvery }, (_, i) => mediaSegment(i + 1, i * keyEvery * timescale, samples.slice(i * each, (i + 1) * each)))
  files.set(`${name}-init.mp4`, init)
  pieces.forEach((piece, i) => files.set(`${name}-${i}.m4s`, piece))
  files.set(`${name}.m3u8`, recordingPlaylist(pieces.map((_, i) => `${name}-${i}.m4s`), keyEvery, `${name}-init.mp4`))
}

function addCaptions(files: Map<string, Uint8Array | string>, language: keyof typeof captions): void {
  const { keyEvery } = clip
  captions[language].forEach((text, i) => files.set(`${language}-${i}.vtt`, captionPiece(text, i * keyEvery, keyEvery)))
  files.set(`${language}.m3u8`, recordingPlaylist(captions[language].map((_, i) => `${language}-${i}.vtt`), keyEvery))
}

function write(files: ReadonlyMap<string, Uint8Array | string>): void {
  mkdirSync(folder, { recursive: true })
  for (const old of readdirSync(folder)) rmSync(join(folder, old))
  for (const [name, content] of files) writeFileSync(join(folder, name), content)
  console.log(`${files.size} files, ${[...files.values()].reduce((sum, { length }) => sum + length, 0)} bytes`)
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
