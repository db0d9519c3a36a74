import { utf8Of } from '../../newsroom/text/utf8'
import type { Diagnosis, HeardKey } from './diagnosis'

/** Bytes: as much as a code holds that phones read from the sofa. */
const room = 420
const mostOf = { channel: 40, keys: 8, hosts: 5, troubles: 3, trouble: 60 }

/** The diagnosis as plain text for a code: in English, what matters most first, as far as there is room. */
export function codeTextOf(diagnosis: Diagnosis): string {
  return linesOf(diagnosis).reduce((text, line) => {
    const left = room - sizeOf(text) - 1
    return left < 24 ? text : `${text}${text === '' ? '' : '\n'}${cut(line, left)}`
  }, '')
}

function linesOf({ at, device, version, renderer, channel, languages, textSize, keys, hosts, storage, troubles }: Diagnosis): readonly string[] {
  return [
    `Tenfoot ${version} ${new Date(at).toISOString().slice(0, 16)}Z`,
    `${cut(channel, mostOf.channel)} ${languages.filter(tag => tag !== '').join(' ')} ${textSize}`,
    [device.tv, device.engine, device.screen.replace(/ × /, 'x'), renderer].filter(part => part !== '').join(' '),
    `storage ${storage.state} ${Math.round(storage.bytes / 1000)}kB`,
    named('keys', keysOf(keys).slice(0, mostOf.keys).map(({ code, name }) => `${code}=${name ?? '?'}`)),
    named('errors', troubles.slice(0, mostOf.troubles).map(trouble => cut(`${new Date(trouble.at).toISOString().slice(11, 16)} ${trouble.code} ${trouble.text}`, mostOf.trouble))),
    named('hosts', hosts.slice(0, mostOf.hosts).map(({ host, outcome, took }) => `${host} ${outcome === 'answered' ? '' : `${outcome} `}${took}ms`)),
    device.userAgent,
  ].filter(line => line !== '').map(line => line.replace(/[\r\n]+/g, ' '))
}

function named(name: string, parts: readonly string[]): string {
  return parts.length === 0 ? '' : `${name} ${parts.join(', ')}`
}

/** Each once and in one order, unknown ones first: the code must not change with every key. */
function keysOf(keys: readonly HeardKey[]): readonly HeardKey[] {
  const each = keys.filter(({ code }, i) => keys.findIndex(key => key.code === code) === i)
  return each.slice().sort((one, other) => Number(one.name !== null) - Number(other.name !== null) || one.code - other.code)
}

/** The beginning of a text that is so many bytes at most; no letter is parted. */
function cut(text: string, bytes: number): string {
  let [kept, used] = ['', 0]
  for (const letter of Array.from(text)) {
    used += sizeOf(letter)
    if (used > bytes) return kept
    kept += letter
  }
  return kept
}

function sizeOf(text: string): number {
  return utf8Of(text).length
}
