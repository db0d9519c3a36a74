import { bytesOf, textOf, type Files } from './files'
import { joined } from './tar'

const magic = '!<arch>\n'

/** The archive that .deb and .ipk are: these members in this order, which installers insist on. */
export function ar(members: readonly (readonly [name: string, bytes: Uint8Array])[]): Uint8Array {
  return joined([bytesOf(magic), ...members.flatMap(([name, bytes]) => [
    bytesOf(`${name.padEnd(16)}${'315532800'.padEnd(12)}${'0'.padEnd(6)}${'0'.padEnd(6)}${'100644'.padEnd(8)}${String(bytes.length).padEnd(10)}\`\n`),
    bytes,
    bytesOf(bytes.length % 2 === 0 ? '' : '\n'),
  ])])
}

/** Its members in their order; throws one sentence for what is none. */
export function unar(bytes: Uint8Array): Files {
  if (textOf(bytes.subarray(0, magic.length)) !== magic) throw new Error('This is no ar archive.')
  const members = new Map<string, Uint8Array>()
  for (let at = magic.length; at + 60 <= bytes.length;) {
    const header = textOf(bytes.subarray(at, at + 60))
    const size = Number(header.slice(48, 58))
    if (!Number.isInteger(size)) throw new Error('This ar archive is damaged.')
    members.set(header.slice(0, 16).trim().replace(/\/$/, ''), bytes.slice(at + 60, at + 60 + size))
    at += 60 + size + size % 2
  }
  return members
}
