import type { TvName } from '../../platform/tvSet'

/** A TV as the bench plays it: one JSON file each in this folder, described by profile.schema.json. */
export interface Profile {
  readonly v: 1
  /** 'webos-6': in links, scenarios and tests. */
  readonly id: string
  /** 'LG webOS 6 (2021)' */
  readonly label: string
  /** Whose key codes and ways it has; the app finds out by the globals and the user agent, as on a TV. */
  readonly platform: TvName
  readonly userAgent?: string
  /** The screen that the app gets, in pixels. */
  readonly screen: { readonly width: number; readonly height: number }
  readonly remote: 'slim' | 'magic' | 'samsung' | 'hbbtv'
  /** A held key: milliseconds to the first repeat and between repeats; null: the TV sends none. */
  readonly repeat: { readonly first: number; readonly next: number } | null
  /** Its remote points. */
  readonly pointer?: boolean
  /** What this engine lacks: 'Array.prototype.at', 'structuredClone'. */
  readonly removed?: readonly string[]
  /** What the TV gives apps, as `shim/globals` has it; absent: as its platform has it. */
  readonly cores?: number
  /** In GB, as `navigator.deviceMemory` tells. */
  readonly memory?: number
  /** Without WebGL. */
  readonly canvas2d?: boolean
  /** Bytes that `localStorage` takes. */
  readonly storage?: number
  /** False: nothing reads aloud. */
  readonly voice?: boolean
  /** What the picture loses at each side, in percent. */
  readonly overscan?: number
}
