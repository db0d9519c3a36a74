import { browserKeys } from '../../platform/browser'
import { keyNames, type KeyName } from '../../platform/keys'

const nameByCode = new Map<number, KeyName>(keyNames.flatMap(name => codesOf(name).map((code): [number, KeyName] => [code, name])))

/** What the keyboard's key is on the remote; null for keys that no remote has. */
export function keyNameOf(code: number): KeyName | null {
  return nameByCode.get(code) ?? null
}

function codesOf(key: KeyName): readonly number[] {
  return browserKeys[key] ?? []
}
