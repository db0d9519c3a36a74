import { Lightning, Registry } from '@lightningjs/sdk'
import type { Picture as NewsPicture } from '../../newsroom/model/picture'
import { canLoad, forgetError, picturePatience, sizedId, SizedPicture } from './SizedPicture'
import { cornersOf } from './shapes'
import { motion, type } from './theme'
import { lettered } from './lettered'

/** Lightning loads nothing for an element that is quite invisible. */
const unseen = 0.001
const atOnce = { duration: 0 }

export interface PictureContent {
  readonly picture: NewsPicture | null
  readonly tint: number
  /** Stands in where there is no picture. */
  readonly initial: string
}

/** A picture that did not come is asked for once more when it comes into view again. */
const mostTries = 2

/** A picture of a fixed size on its placeholder, which stays when the picture does not come. */
export class Picture extends Lightning.Component {
  private address: string | null = null
  private initial = ''
  private progress: 'none' | 'waiting' | 'shown' | 'failed' = 'none'
  private tries = 0
  private timer: ReturnType<typeof setTimeout> | undefined

  static override _template() {
    return {
      Ground: { rect: true, w: (w: number) => w, h: (h: number) => h },
      Edge: { rect: true, w: 6, h: (h: number) => h, color: 0x40ffffff },
      Initial: { mount: 0.5, x: (w: number) => w / 2, y: (h: number) => h / 2, color: 0x59ffffff },
      Image: { w: (w: number) => w, h: (h: number) => h, alpha: unseen },
      Corners: {},
    }
  }

  override _setup(): void {
    this.patch({ Corners: cornersOf(this.stage, this.w, this.h) })
    this.image.on('txLoaded', () => this.arrived())
    this.image.on('txError', () => this.failed())
  }

  override _active(): void {
    if (this.progress === 'failed' && this.tries < mostTries) this.load()
    else if (this.progress === 'waiting') this.limitWait()
  }

  override _inactive(): void {
    Registry.clearTimeout(this.timer)
  }

  /** Shows a picture, or the placeholder with the section's initial. */
  show({ picture, tint, initial }: PictureContent): void {
    this.patch({ Ground: { color: tint } })
    const address = picture?.address ?? null
    if (address === this.address && initial === this.initial && this.progress !== 'none') return
    this.address = address
    this.initial = initial
    this.tries = 0
    if (address === null) this.showInitial()
    else this.load()
  }

  private load(): void {
    this.tries++
    this.progress = 'waiting'
    this.patch({ Initial: lettered('', type.number) })
    this.clear()
    const source = this.source
    if (source === null || !canLoad(source)) return this.failed()
    const box = { width: this.w, height: this.h }
    forgetError(this.stage, sizedId(source, box))
    this.image.patch({ texture: { type: SizedPicture, src: source, box } as never })
    if (this.active) this.limitWait()
  }

  /** Only what is in view loads, and only that is waited for. */
  private limitWait(): void {
    Registry.clearTimeout(this.timer)
    this.timer = Registry.setTimeout(() => this.failed(), picturePatience)
  }

  private arrived(): void {
    if (this.progress === 'waiting') this.tell(true)
    Registry.clearTimeout(this.timer)
    this.progress = 'shown'
    this.image.setSmooth('alpha', 1, motion.fade)
  }

  private failed(): void {
    this.tell(false)
    this.showInitial()
    this.progress = 'failed'
  }

  private showInitial(): void {
    Registry.clearTimeout(this.timer)
    this.progress = 'none'
    this.clear()
    this.patch({ Initial: lettered(this.initial, type.number) })
  }

  /** The engine never gives back a texture that another replaces before it: take it away first. */
  private clear(): void {
    this.image.patch({ smooth: { alpha: [unseen, atOnce] }, texture: null })
  }

  /** The app knows where pictures come from: a mirror, a size, a proxy. */
  private get source(): string | null {
    return this.address === null ? null : this.fireAncestors('$pictureAddress', this.address, this.w) ?? this.address
  }

  /** The next picture may have to come from a mirror. */
  private tell(came: boolean): void {
    if (this.address !== null) this.fireAncestors('$pictureDone', this.address, came)
  }

  private get image(): Lightning.Element {
    return this.tag('Image')
  }
}

/** What stands in for a picture: the first letter of its section. */
export function initialOf(title: string): string {
  return Array.from(title.trim())[0]?.toUpperCase() ?? ''
}
