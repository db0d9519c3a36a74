import { clockOf } from '../../newsroom/text/age'
import type { DiagnosticEntry } from '../pages/diagnosticPages'
import { words } from '../components/words'
import type { Diagnosis, HeardKey } from './diagnosis'

const mostOf = { keys: 5, hosts: 8 }

/** The diagnosis in the viewer's language, one entry a thing. */
export function entriesOf(diagnosis: Diagnosis): readonly DiagnosticEntry[] {
  const { device, version, renderer, channel, languages, textSize, hosts, storage, troubles } = diagnosis
  const { labels, storage: states, kilobytes, noHosts, noErrors } = words.about
  return [
    { label: labels.tv, lines: [[device.tv, device.engine].filter(part => part !== '').join(' · '), device.userAgent] },
    { label: labels.screen, lines: [`${device.screen} · ${renderer}`] },
    { label: labels.version, lines: [version] },
    { label: labels.channel, lines: [channel] },
    { label: words.language, lines: [languages.filter(tag => tag !== '').join(' · ')] },
    { label: words.reading.size, lines: [words.readingValues[textSize]] },
    keysEntry(diagnosis.keys),
    { label: labels.hosts, lines: hosts.length === 0 ? [noHosts] : hosts.slice(0, mostOf.hosts).map(({ host, outcome, took }) => words.about.asked[outcome](host, took)) },
    { label: labels.storage, lines: [`${states[storage.state]} · ${kilobytes(Math.round(storage.bytes / 1000))}`] },
    { label: labels.errors, lines: troubles.length === 0 ? [noErrors] : troubles.map(({ at, code, text }) => `${words.clock(clockOf(at))} ${code} ${text}`) },
  ]
}

/** What a key is, as the viewer calls it. */
export function heardKeyWords({ name, code, key }: HeardKey): string {
  const { about } = words
  if (name !== null) return about.key(code, name in about.keyNames ? about.keyNames[name as keyof typeof about.keyNames] : words.digits(name))
  // Where a set sends no code, its word is all that there is.
  return code > 0 || key === '' ? about.unknownKey(code) : `${about.unknownKey(code)} (${key})`
}

function keysEntry(keys: readonly HeardKey[]): DiagnosticEntry {
  const { labels, noKeys } = words.about
  return { label: labels.keys, lines: keys.length === 0 ? [noKeys] : keys.slice(0, mostOf.keys).map(heardKeyWords), isLive: true }
}
