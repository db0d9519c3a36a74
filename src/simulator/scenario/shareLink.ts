import { wrong } from './checks'
import { readScenarioText, type Known, type ScenarioReading } from './readScenario'
import type { Scenario } from './scenario'

/** Of the part behind '#': what mail programs and chats still carry. */
const longest = 8_000
/** What unpacks to more is no scenario, however small it came. */
const mostBytes = 200_000
const version = '#s=1.'

/** '#s=1.…': a scenario, packed. Null: it is too long for a link, and has to go as a file. */
export async function linkOf(scenario: Scenario): Promise<string | null> {
  const packed = await bytesOf(new Blob([JSON.stringify(scenario)]).stream().pipeThrough(new CompressionStream('deflate-raw')))
  const link = version + base64Of(packed!)
  return link.length > longest ? null : link
}

/** What a link brings: null where it brings no scenario; else one, or what is wrong with it. Never throws, runs nothing. */
export async function readLink(hash: string, known: Known): Promise<ScenarioReading | null> {
  if (!hash.startsWith('#s=')) return null
  if (hash.length > longest) return refused('this link is longer than any that the bench makes')
  if (!hash.startsWith(version)) return refused('this link was made by another version of the bench')
  try {
    const json = await unpacked(bytesIn(hash.slice(version.length)))
    return json === null ? refused('what this link brings is too large') : readScenarioText(json, known)
  } catch {
    return refused('this link is damaged; ask for it again, or for the scenario as a file')
  }
}

function refused(text: string): ScenarioReading {
  return { scenario: null, problems: wrong('', text) }
}

async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const plain = await bytesOf(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')))
  return plain && new TextDecoder('utf-8', { fatal: true }).decode(plain)
}

/** Null: they are too many. */
async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array | null> {
  const reader = stream.getReader()
  const parts: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    parts.push(value)
    length += value.length
    if (length > mostBytes) {
      await reader.cancel()
      return null
    }
  }
  const whole = new Uint8Array(length)
  parts.reduce((at, part) => (whole.set(part, at), at + part.length), 0)
  return whole
}

function base64Of(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join('')).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '')
}

function bytesIn(text: string): Uint8Array<ArrayBuffer> {
  const letters = atob(text.replace(/-/g, '+').replace(/_/g, '/'))
  return Uint8Array.from(letters, letter => letter.charCodeAt(0))
}
