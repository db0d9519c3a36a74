import type { Lightning } from '@lightningjs/sdk'

interface Movers {
  readonly transitions: { readonly active: Set<unknown> }
  readonly animations: { readonly active: Set<unknown> }
}

/** Something on the stage glides, grows or fades. */
export function movingIn(stage: Lightning.Stage): boolean {
  const { transitions, animations } = stage as unknown as Movers
  return transitions.active.size > 0 || animations.active.size > 0
}
