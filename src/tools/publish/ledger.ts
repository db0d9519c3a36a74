/** When a story's page was read, for its corrections. Times are milliseconds since 1970. */
export interface PageReading {
  readonly id: string
  /** When the story was first seen. */
  readonly seen: number
  readonly read: number
  /** Its page answered. */
  readonly answered: boolean
  /** A fingerprint of what the feed said then. */
  readonly feed: string
}

/** What publishing remembers beside the snapshot; losing it costs a few requests and hours, nothing else. */
export interface Ledger {
  readonly readings: ReadonlyMap<string, PageReading>
  /** Since when nothing names these files. */
  readonly unreferenced: ReadonlyMap<string, number>
}

export const ledgerName = '.published.json'

export function readLedger(text: string | null): Ledger {
  const { readings, unreferenced } = jsonOf(text)
  return {
    readings: new Map(listOf(readings).filter(isReading).map(one => [one.id, one])),
    unreferenced: new Map(listOf(unreferenced).filter(isSince).map(({ name, since }) => [name, since])),
  }
}

export function writtenLedger({ readings, unreferenced }: Ledger): string {
  return JSON.stringify({
    readings: [...readings.values()],
    unreferenced: [...unreferenced].map(([name, since]) => ({ name, since })),
  })
}

type Fields = Readonly<Record<string, unknown>>

function jsonOf(text: string | null): Fields {
  try {
    return (JSON.parse(text ?? '{}') as Fields | null) ?? {}
  } catch {
    return {}
  }
}

function listOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter((one): one is Fields => typeof one === 'object' && one !== null) : []
}

function isReading(one: Fields): one is Fields & PageReading {
  return typeof one.id === 'string' && typeof one.seen === 'number' && typeof one.read === 'number' && typeof one.answered === 'boolean' && typeof one.feed === 'string'
}

function isSince(one: Fields): one is { name: string; since: number } {
  return typeof one.name === 'string' && typeof one.since === 'number'
}
