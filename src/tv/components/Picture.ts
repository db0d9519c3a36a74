import { Lightning, Registry } from '@lightningjs/sdk'
import type { Picture as NewsPicture } from '../../newsroom/model/picture'
import { cornersOf } from './shapes'
import { colours, motion, type } from './theme'
import { lettered } from './lettered'

/** Lightning never says that a picture hangs. */
const patienceMs = 8_000

export interface PictureContent {
  readonly picture: NewsPicture | null
  readonly tint: number
  /** Stands in where there is no picture. */
  readonly initial: string
}

/** A picture of a fixed size on its placeholder, which stays when the picture does not come. */
export class Picture extends Lightning.Component {
  private shown: string | null = null
  private timer: ReturnType<typeof setTimeout> | undefined

  static override _template() {
    return {
      Ground: { rect: true, w: (w: number) => w, h: (h: number) => h },
      Edge: { rect: true, w: 6, h: (h: number) => h, color: 0x40ffffff },
      Initial: { mount: 0.5, x: (w: number) => w / 2, y: (h: number) => h / 2, color: 0x59ffffff },
      Image: { w: (w: number) => w, h: (h: number) => h, alpha: 0 },
      Corners: {},
    }
  }

  override _setup(): void {
    this.patch({ Corners: cornersOf(this.stage, this.w, this.h) })
    this.image.on('txLoaded', () => this.arrived())
    this.image.on('txError', () => this.failed())
  }

  override _detach(): void {
    Registry.clearTimeout(this.timer)
  }

  /** Shows a picture, or the placeholder with the section's initial. */
  show({ picture, tint, initial }: PictureContent): void {
    const address = picture ? this.addressOf(picture) : null
    this.patch({ Ground: { color: tint } })
    if (address === this.shown && address !== null) return
    this.shown = address
    this.image.patch({ alpha: 0, texture: null })
    this.setInitial(address === null ? initial : '')
    if (address === null) this.initialWhenNeeded = ''
    else this.load(address, initial)
  }

  private initialWhenNeeded = ''

  private load(address: string, initial: string): void {
    this.initialWhenNeeded = initial
    Registry.clearTimeout(this.timer)
    this.timer = Registry.setTimeout(() => this.failed(), patienceMs)
    this.image.patch({
      texture: { type: Lightning.textures.ImageTexture, src: address, resizeMode: { type: 'cover', w: this.w, h: this.h } },
    })
  }

  private arrived(): void {
    Registry.clearTimeout(this.timer)
    this.image.setSmooth('alpha', 1, motion.fade)
  }

  private failed(): void {
    Registry.clearTimeout(this.timer)
    if (this.image.alpha === 1) return
    this.image.patch({ alpha: 0, texture: null })
    this.setInitial(this.initialWhenNeeded)
  }

  private setInitial(initial: string): void {
    this.patch({ Initial: lettered(initial, type.number) })
  }

  /** The app knows where pictures come from: a mirror, a size, a proxy. */
  private addressOf(picture: NewsPicture): string {
    return this.fireAncestors('$pictureAddress', picture.address, this.w) ?? picture.address
  }

  private get image(): Lightning.Element {
    return this.tag('Image')
  }
}

/** What stands in for a picture: the first letter of its section. */
export function initialOf(title: string): string {
  return Array.from(title.trim())[0]?.toUpperCase() ?? ''
}

/** The ground of a skeleton's picture. */
export const waitingTint = colours.raised
