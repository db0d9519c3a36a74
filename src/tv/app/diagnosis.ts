import type { Newsroom } from '../../newsroom/store/newsroom'
import type { FailureKind } from '../../newsroom/model/failure'
import type { Reading } from '../../newsroom/model/reading'
import type { RemoteKeyName } from '../components/wish'

/** A key as the TV told of it, and what it was taken for; null: for nothing. */
export interface HeardKey {
  readonly name: RemoteKeyName | Digit | null
  readonly code: number
  /** The engine's own name for it, where it has one. */
  readonly key: string
}

type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9'

/** Something that went wrong, by a short code. */
export interface Trouble {
  /** Milliseconds since 1970. */
  readonly at: number
  readonly code: string
  readonly text: string
}

/** What the TV and this build tell of themselves. */
export interface Equipment {
  readonly device: { readonly tv: string; readonly userAgent: string; readonly engine: string; readonly screen: string }
  /** '0.1.0 5f2a91c3' */
  readonly version: string
  storage(): { readonly state: 'works' | 'full' | 'none'; readonly bytes: number }
  /** What nobody caught, the last one first. */
  uncaught(): readonly Trouble[]
  readonly keys: {
    /** The newest first. */
    last(): readonly HeardKey[]
    onPress(heard: (pressed: HeardKey) => void): () => void
  }
}

/** All that helps who looks for a fault of this channel on this TV. Nothing of it leaves the TV. */
export interface Diagnosis extends Pick<Equipment, 'device' | 'version'> {
  /** Milliseconds since 1970. */
  readonly at: number
  readonly renderer: 'WebGL' | '2D'
  readonly channel: string
  /** Spoken here, the channel's, the TV's (BCP 47). */
  readonly languages: readonly string[]
  readonly textSize: Reading['size']
  readonly keys: readonly HeardKey[]
  readonly hosts: ReturnType<Newsroom['askedHosts']>
  readonly storage: ReturnType<Equipment['storage']>
  /** The last one first. */
  readonly troubles: readonly Trouble[]
}

const failureCodes: Readonly<Record<FailureKind, string>> = { offline: 'N1', late: 'N2', refused: 'N3', gone: 'N4', malformed: 'N5', unsupported: 'N6' }
const mostTroubles = 6

export interface DiagnosisNeeds {
  readonly newsroom: Pick<Newsroom, 'channel' | 'preferences' | 'askedHosts' | 'failedRequests'>
  readonly equipment: Equipment
  /** What the TV is set to (BCP 47), the best first. */
  readonly languages: readonly unknown[]
  now(): number
}

export function diagnosisOf({ newsroom, equipment, languages, now }: DiagnosisNeeds, spoken: string, renderer: Diagnosis['renderer']): Diagnosis {
  const { channel, preferences } = newsroom
  const failures = newsroom.failedRequests().map(({ at, kind, host }) => ({ at, code: failureCodes[kind], text: host }))
  return {
    at: now(),
    device: equipment.device, version: equipment.version, renderer,
    channel: channel.name,
    languages: [spoken, channel.language, languages.find((tag): tag is string => typeof tag === 'string') ?? ''].map(withoutQueries),
    textSize: preferences.chosen().reading.size,
    keys: equipment.keys.last(),
    hosts: newsroom.askedHosts(),
    storage: equipment.storage(),
    troubles: [...failures, ...equipment.uncaught()].sort((one, other) => other.at - one.at).slice(0, mostTroubles).map(trouble => ({ ...trouble, text: withoutQueries(trouble.text) })),
  }
}

/** What an address says behind its path, and who it is asked as, may be a secret. */
export function withoutQueries(text: string): string {
  return text.replace(/\/\/[^\s/@]+@/g, '//').replace(/(\w+:\/\/[^\s?#]*)[?#]\S*/g, '$1')
}
