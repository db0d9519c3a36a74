import { Lightning } from '@lightningjs/sdk'

interface Core {
  readonly _w: number
  readonly _parent: Core | null
  readonly _element: Lightning.Element
}

type Mirrored = Lightning.Element & { readonly __core: Core }

/**
 * Lets `rtl: true` turn round all that is in an element, and what Left and Right mean there. The engine mirrors
 * the places of children only in what has a width; lists and groups of ours have none, so they get one: how wide
 * they are makes no difference to where their children stand.
 */
export function mirrorGroups(): void {
  Lightning.Element.prototype._onDirectionChanged = function (this: Mirrored) {
    const parent = this.__core._parent
    if (this.rtl && parent && parent._w === 0 && parent._element.texture === null) parent._element.w = 1
  }
}
