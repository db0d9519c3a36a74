import { keyIn, type NamedKey } from './keyWords'
import { keyNamesOf, type KeyCodes, type KeyName } from './keys'

/** What a key of this TV's remote is called; undefined: nothing. */
export type NameOf = (event: NamedKey & { readonly keyCode: number }) => KeyName | undefined

/** With these everything is done, so they stay what the TV says, whatever it was taught: nobody is locked out. */
export function isKept(name: KeyName | undefined): boolean {
  return name === 'up' || name === 'down' || name === 'left' || name === 'right' || name === 'ok' || name === 'back'
}

/**
 * The six keys hold first, then what the viewer taught this set, then the engine's name for the key, then its number:
 * numbers mean different things on different sets, and the same set has one key by two of them.
 */
export function namesOf(codes: KeyCodes, learned: (code: number) => KeyName | null): NameOf {
  const names = keyNamesOf(codes)
  return event => {
    const word = keyIn(event)
    // What this remote has no key for is not told by a word that another engine gives to something else.
    const own = word !== null && codes[word] ? word : names.get(event.keyCode)
    return isKept(own) ? own : learned(event.keyCode) ?? own
  }
}
