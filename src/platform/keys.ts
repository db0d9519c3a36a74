/** The keys of any remote, by name; every TV's codes are told in these. */
export const keyNames = [
  'up', 'down', 'left', 'right', 'ok', 'back',
  'play', 'pause', 'playPause', 'stop', 'ff', 'rw', 'next', 'prev',
  'red', 'green', 'yellow', 'blue', 'pageUp', 'pageDown', 'info', 'captions', 'search',
  '0', '1', '2', '3', '4', '5', '6', '7', '8', '9',
] as const

export type KeyName = typeof keyNames[number]

/** `keyCode`s of each key, the one a simulator sends first. */
export type KeyCodes = Readonly<Partial<Record<KeyName, readonly number[]>>>

/** What Lightning calls a key: `_handleUp`, `_handleEnter` … */
const lightningNames: Partial<Record<KeyName, string>> = { ok: 'Enter' }

/** Which key a code is. */
export function keyNamesOf(codes: KeyCodes): ReadonlyMap<number, KeyName> {
  const names = new Map<number, KeyName>()
  for (const name of keyNames) for (const code of codes[name] ?? []) names.set(code, name)
  return names
}

/** Beyond all codes of remotes. */
const firstOwnCode = 0xf000

/** Every key has a code to be told to Lightning by, also one that this remote has only because it was taught. */
export function everyKey(codes: KeyCodes): KeyCodes {
  const every: Partial<Record<KeyName, readonly number[]>> = { ...codes }
  keyNames.forEach((name, i) => { every[name] = codes[name] ?? [firstOwnCode + i] })
  return every
}

/** The key map that Lightning wants: code → name. */
export function lightningKeys(codes: KeyCodes): Record<number, string> {
  const keys: Record<number, string> = {}
  for (const name of keyNames) {
    for (const code of codes[name] ?? []) keys[code] = lightningNameOf(name)
  }
  return keys
}

/** 'ok' → 'Enter', 'pageUp' → 'PageUp', '7' → 'Digit7' */
export function lightningNameOf(name: KeyName): string {
  const digit = name >= '0' && name <= '9'
  return lightningNames[name] ?? (digit ? `Digit${name}` : name.charAt(0).toUpperCase() + name.slice(1))
}
