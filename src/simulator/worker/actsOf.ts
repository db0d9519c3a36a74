import { chosenConditions } from '../conditions/parseCondition'
import type { Act, ActNeeds } from './act'
import { drip, fault, mirrorDown, offline, signIn, slow, status } from './networkActs'
import { badBody, stale } from './newsActs'
import { pictureCorrupt, pictureHuge, pictureMissing, streamMissing, streamStale, streamStalled } from './mediaActs'

/** By id, in the order in which they stand between the app and the network: who stands first is asked first. */
const acts: ReadonlyMap<string, (needs: ActNeeds, value: string) => Act> = new Map<string, (needs: ActNeeds, value: string) => Act>([
  ['offline', () => offline],
  ['mirrors-down', needs => mirrorDown(needs, null)],
  ['mirror-down', (needs, value) => mirrorDown(needs, Number(value))],
  ['slow', slow],
  ['drip', drip],
  ['sign-in', () => signIn],
  ['status', (_, value) => status(value)],
  ['picture-missing', () => pictureMissing],
  ['picture-corrupt', () => pictureCorrupt],
  ['picture-huge', () => pictureHuge],
  ['stream-missing', () => streamMissing],
  ['stream-stalled', () => streamStalled],
  ['stream-stale', streamStale],
  ['bad-body', (_, value) => badBody(value)],
  ['stale', (_, value) => stale(Number(value))],
  ['fault', fault],
])

/** What stands between the app and the network while these conditions are on; those of the device are the shim's. */
export function actsOf(conditions: readonly string[], needs: ActNeeds): readonly Act[] {
  const chosen = chosenConditions(conditions)
  return [...acts].flatMap(([id, make]) => chosen.filter(({ condition }) => condition.id === id).map(({ value }) => make(needs, value)))
}

/** Whether conditions of this id are acted on here. */
export function isActed(id: string): boolean {
  return acts.has(id)
}
