import { keyNames, type KeyName } from './keys'
import type { TextStorage } from './storage'

/** Codes of the remote, as a viewer taught them; one a key. */
export type LearnedKeys = ReadonlyMap<number, KeyName>

const key = 'keys'

/** What was taught before; what is foreign or broken was not. */
export function learnedIn(storage: Pick<TextStorage, 'read'>): LearnedKeys {
  try {
    const pairs = JSON.parse(storage.read(key) ?? '[]') as unknown
    return Array.isArray(pairs) ? pairs.filter(isPair).reduce<LearnedKeys>((all, [code, name]) => withKey(all, code, name), new Map()) : new Map()
  } catch {
    return new Map()
  }
}

export function keepLearned(storage: Pick<TextStorage, 'write'>, learned: LearnedKeys): void {
  storage.write(key, JSON.stringify(Array.from(learned)))
}

/** A code means one key, and the last code that was taught for a key is the one. */
export function withKey(learned: LearnedKeys, code: number, name: KeyName): LearnedKeys {
  return new Map([...Array.from(learned).filter(([, other]) => other !== name), [code, name]])
}

/** What engines send for keys that they have no code for. */
export function isNameless(code: number): boolean {
  return !(code > 0) || code === 229
}

function isPair(pair: unknown): pair is [number, KeyName] {
  return Array.isArray(pair) && typeof pair[0] === 'number' && !isNameless(pair[0]) && keyNames.indexOf(pair[1] as KeyName) >= 0
}
