import type { Lightning } from '@lightningjs/sdk'
import { colours } from './theme'

const nothing: [number, number, number, number] = [0, 0, 0, 0]
const owners = new WeakMap<object, Set<object>>()

/** Lets the picture under the canvas be seen through what is not drawn on, for as long as one of its owners wants it: pages come before others have gone. */
export function letThrough(stage: Lightning.Stage, owner: object, is: boolean): void {
  const known = owners.get(stage) ?? new Set<object>()
  owners.set(stage, known)
  if (is) known.add(owner)
  else known.delete(owner)
  paintGround(stage)
}

/** The ground in the theme's colour, unless something plays under it. */
export function paintGround(stage: Lightning.Stage): void {
  stage.setClearColor(owners.get(stage)?.size ? nothing : colours.ground)
}
