import type { KeyName } from '../../platform/keys'
import { keysOf } from '../profiles/keysOf'
import type { Profile } from '../profiles/profile'
import { faceOf } from './keyFaces'

/** What the key is on a keyboard. */
const onKeyboard: Readonly<Partial<Record<KeyName, string>>> = {
  up: '↑', down: '↓', left: '←', right: '→', ok: 'Enter', back: 'Esc', playPause: 'Space', red: 'F1', green: 'F2', yellow: 'F3', blue: 'F4', pageUp: 'Page Up', pageDown: 'Page Down', info: 'I', captions: 'C', search: '/',
}

/** 'Red: code 403 (F1 on the keyboard)', 'Red: the app has not registered it, so this TV does not send it (code 403)' */
export function keyHint(key: KeyName, { platform }: Profile, isSent: boolean): string {
  const code = keysOf(platform)[key]?.[0]
  const { label } = faceOf(key)
  if (code === undefined) return `${label}: this TV has no such key`
  if (!isSent) return `${label}: the app has not registered it, so this TV does not send it (code ${code})`
  return `${label}: code ${code}${onKeyboard[key] === undefined ? '' : ` (${onKeyboard[key]} on the keyboard)`}`
}
