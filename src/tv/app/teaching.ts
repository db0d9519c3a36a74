import type { Setting } from '../components/SettingLine'
import type { RemoteKeyName } from '../components/wish'
import { words } from '../components/words'

/** How it ended that a key was asked for. */
export type Taught =
  | { readonly kind: 'taught' | 'already' }
  /** It is one of the six that everything is done with. */
  | { readonly kind: 'kept'; readonly as: RemoteKeyName }
  /** Its code is that of any key. */
  | { readonly kind: 'nameless' }
  | { readonly kind: 'late' }

/** Keys of the remote that a viewer taught this TV. */
export interface Teaching {
  /** Those that can be taught, what everything is done with first. */
  readonly keys: readonly RemoteKeyName[]
  /** The code that was taught; null: it is what the TV says. */
  codeOf(key: RemoteKeyName): number | null
  /** Takes the next key that is pressed, whichever it is, for this one; tells once how that ended. */
  ask(key: RemoteKeyName, told: (taught: Taught) => void): void
  forget(): void
}

/** What the viewer asked for last, and what became of it. */
export interface Asked {
  readonly key: RemoteKeyName
  /** Null: the key is still to come. */
  readonly taught: Taught | null
}

/** One line a key; the one that was asked for says what to do, or what came of it. */
export function teachingSettings({ keys, codeOf }: Teaching, asked: Asked | null): readonly Setting[] {
  const { remote, keyNames } = words.about
  const lines = keys.map((key): Setting => {
    const code = codeOf(key)
    const now = asked?.key === key ? asked : null
    return {
      id: `key:${key}`,
      label: keyNames[key],
      value: now && !now.taught ? remote.asking : code === null ? '' : remote.code(code),
      help: now ? taughtWords(now) : remote.line(keyNames[key]),
      wish: { kind: 'teach', key },
    }
  })
  if (keys.every(key => codeOf(key) === null)) return lines
  return [...lines, { id: 'clear:keys', label: remote.forget, value: '', help: remote.forgetHelp, wish: { kind: 'clear', what: 'keys' } }]
}

/** One sentence on what is asked for, or what came of it. */
export function taughtWords({ key, taught }: Asked): string {
  const { remote, keyNames } = words.about
  switch (taught?.kind) {
    case undefined: return remote.askingFor(keyNames[key])
    case 'taught':
    case 'already': return remote[taught.kind](keyNames[key])
    case 'kept': return remote.kept(keyNames[taught.as])
    case 'nameless':
    case 'late': return remote[taught.kind]
  }
}
