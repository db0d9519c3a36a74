import { keyIn, type NamedKey } from './keyWords'
import { keyNamesOf, type KeyCodes, type KeyName } from './keys'

/** What a key of this TV's remote is called; undefined: nothing. */
export type NameOf = (event: NamedKey & { readonly keyCode: number }) => KeyName | undefined

/**
 * What the viewer taught this set holds first, then the engine's name for the key, then its number: numbers mean
 * different things on different sets, and the same set has one key by two of them.
 */
export function namesOf(codes: KeyCodes, learned: (code: number) => KeyName | null): NameOf {
  const names = keyNamesOf(codes)
  return event => {
    const word = keyIn(event)
    // A name that this remote's map has no code for cannot be handed on.
    return learned(event.keyCode) ?? (word !== null && codes[word] ? word : names.get(event.keyCode))
  }
}
