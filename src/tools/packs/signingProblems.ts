import type { Problem } from '../../newsroom/sources/channelFile'
import type { Keys } from './keys/keys'
import type { PackOptions } from './packOptions'
import type { TargetName } from './targets'

const signedTargets = { tizen: ['tizen', 'TENFOOT_TIZEN_AUTHOR'], androidtv: ['android', 'TENFOOT_ANDROID'] } as const

/** Nobody should learn at the store that a package was not signed. */
export function signingProblems({ targets, signing }: PackOptions, keys: Keys): readonly Problem[] {
  if (signing.by !== 'keys') return []
  return targets.flatMap((name: TargetName) => {
    if (name !== 'tizen' && name !== 'androidtv') return []
    const [kind, line] = signedTargets[name]
    return keys[kind] ? [] : [{ path: name, text: `There is no key to sign with. Name it (${line}=… in a file for --keys, or in the environment), or say --unsigned or --dev-keys.` }]
  })
}
