import type { TvName } from '../../platform/tvSet'
import type { RemoteName } from '../remote/remotes'

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
  /** The Chrome that its engine is, or can do as much as; what is younger is taken away. Absent: this browser's. */
  readonly engine?: number
  /** What it lacks besides: 'Navigator.prototype.wakeLock'. */
  readonly removed?: readonly string[]
  /** The maker's own version, as the set tells it. */
  readonly version?: number
  /** The screen that the app gets, in pixels. */
  readonly screen: { readonly width: number; readonly height: number }
  readonly remote: RemoteName
  /** A held key: milliseconds to the first repeat and between repeats; null: the TV sends none. `unmarked`: they look like presses. */
  readonly repeat: { readonly first: number; readonly next: number; readonly unmarked?: boolean } | null
  /** False: nobody tells when a key comes up. */
  readonly keyups?: boolean
  /** Its remote points. */
  readonly pointer?: boolean
  readonly cores?: number
  /** In GB, as `navigator.deviceMemory` tells. */
  readonly memory?: number
  /** Without WebGL. */
  readonly canvas2d?: boolean
  /** The longest side of a texture, in pixels. */
  readonly textureSide?: number
  /** Pixels that textures may take before the engine gives some back. */
  readonly texturePixels?: number
  /** Letters that `localStorage` takes; 0: there is none. */
  readonly storage?: number
  /** False: nothing reads aloud. */
  readonly voice?: boolean
  /** What the picture loses at each side, in percent. */
  readonly overscan?: number
}
