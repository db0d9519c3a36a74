import { Lightning, Registry } from '@lightningjs/sdk'
import { lettered } from './lettered'
import { canLoad, forgetError, picturePatience } from './SizedPicture'
import { picture } from './storyTheme'
import { screen, type } from './theme'
import { WholePicture, wholeId } from './WholePicture'
import { words } from './words'

const box = { width: screen.width, height: screen.height }

/** One picture on the whole screen, in the middle of black; it is given back when it leaves the screen. */
export class FullPicture extends Lightning.Component {
  private address: string | null = null
  private progress: 'none' | 'waiting' | 'shown' | 'failed' = 'none'
  private timer: ReturnType<typeof setTimeout> | undefined

  static override _template() {
    return {
      w: screen.width, h: screen.height,
      Ground: { rect: true, w: screen.width, h: screen.height, color: picture.ground },
      Image: { mount: 0.5, x: screen.width / 2, y: screen.height / 2 },
      Word: { mount: 0.5, x: screen.width / 2, y: screen.height / 2, color: picture.quiet },
    }
  }

  override _setup(): void {
    this.image.on('txLoaded', () => this.arrived())
    this.image.on('txError', () => this.failed())
  }

  override _active(): void {
    if (this.address !== null && this.progress === 'none') this.load()
  }

  override _inactive(): void {
    this.release()
    this.progress = 'none'
  }

  /** Shows the picture at an address. */
  show(address: string): void {
    if (address === this.address && this.progress !== 'none') return
    this.address = address
    this.progress = 'none'
    this.release()
    if (this.active) this.load()
  }

  get hasFailed(): boolean {
    return this.progress === 'failed'
  }

  /** Asks again for a picture that did not come. */
  again(): void {
    if (this.hasFailed) this.load()
  }

  private load(): void {
    this.release()
    this.progress = 'waiting'
    const source = this.fireAncestors('$pictureAddress', this.address!, screen.width) ?? this.address!
    if (!canLoad(source)) return this.failed()
    forgetError(this.stage, wholeId(source, box))
    this.image.patch({ texture: { type: WholePicture, src: source, box, mostGrown: picture.mostGrown } as never })
    this.timer = Registry.setTimeout(() => this.failed(), picturePatience)
    this.patch({ Word: lettered(words.waiting, type.label) })
  }

  private arrived(): void {
    if (this.progress === 'waiting') this.fireAncestors('$pictureDone', this.address!, true)
    Registry.clearTimeout(this.timer)
    this.progress = 'shown'
    this.patch({ Word: lettered('', type.label) })
  }

  private failed(): void {
    this.release()
    this.progress = 'failed'
    this.fireAncestors('$pictureDone', this.address!, false)
    this.patch({ Word: lettered(words.noPicture, type.label) })
  }

  /** Eight megabytes of the TV's memory are not left to the next clearing up. */
  private release(): void {
    Registry.clearTimeout(this.timer)
    const { texture } = this.image
    this.image.patch({ texture: null })
    texture?.free()
    this.patch({ Word: lettered('', type.label) })
  }

  private get image(): Lightning.Element {
    return this.tag('Image')
  }
}
