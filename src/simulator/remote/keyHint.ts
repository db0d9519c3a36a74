import type { KeyName } from '../../platform/keys'
import { keysOf } from '../profiles/keysOf'
import type { Profile } from '../profiles/profile'
import { faceOf } from './keyFaces'

/** 'Red: code 403', 'Red: not registered, so this TV does not send it (code 403)' */
export function keyHint(key: KeyName, { platform }: Profile, isSent: boolean): string {
  const code = keysOf(platform)[key]?.[0]
  const { label } = faceOf(key)
  if (code === undefined) return `${label}: this TV has no such key`
  return isSent ? `${label}: code ${code}` : `${label}: the app has not registered it, so this TV does not send it (code ${code})`
}
