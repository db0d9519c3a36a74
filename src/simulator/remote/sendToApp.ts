import type { KeyName } from '../../platform/keys'
import { keysOf } from '../profiles/keysOf'
import type { Profile } from '../profiles/profile'
import { sendKey } from './sendKey'

/** As much of the shim as knows which keys come. */
interface Sending {
  sends(key: KeyName): boolean
}

/** Sends a key as this TV does: by its code, with or without marks and ends; nothing for a key that it does not send. */
export function sendToApp(app: Window & { readonly shim?: Sending }, profile: Profile, key: KeyName, down: boolean, repeat: boolean): void {
  const code = keysOf(profile.platform)[key]?.[0]
  if (code === undefined || app.shim?.sends(key) === false) return
  if (!down && profile.keyups === false) return
  sendKey(app, code, down ? 'keydown' : 'keyup', repeat && profile.repeat?.unmarked !== true)
}
