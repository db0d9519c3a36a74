import { Lightning } from '@lightningjs/sdk'
import type { Picture } from '../../newsroom/model/picture'
import type { Story } from '../../newsroom/model/story'
import { linesOf } from '../../newsroom/text/lines'
import { captionOf, storyPictures } from '../../newsroom/text/storyPictures'
import type { Described, Description, ScreenDescription } from '../components/described'
import { FullPicture } from '../components/FullPicture'
import { lettered } from '../components/lettered'
import { createMeasure } from '../components/measure'
import { paces, type Pace, type Paced } from '../components/pace'
import { sideKey, type ClickKey, type Sided } from '../components/pointed'
import { picture } from '../components/storyTheme'
import { safe, screen, type } from '../components/theme'
import { words } from '../components/words'

export interface PictureContent {
  readonly id: string
  readonly story: Story | null
}

/** The pictures of a story, one at a time on the whole screen, with their captions. */
export class PicturePage extends Lightning.Component implements Described, Paced, Sided {
  private content: PictureContent = { id: '', story: null }
  private pictures: readonly Picture[] = []
  private current = 0
  private hasCaption = true

  static override _template() {
    return {
      w: screen.width, h: screen.height,
      Full: { type: FullPicture },
      Band: {
        rect: true, w: screen.width, color: picture.band,
        Caption: { x: safe.left, y: picture.padding, color: picture.text },
        Counter: { mountX: 1, x: safe.right, y: picture.padding, color: picture.quiet },
      },
    }
  }

  /** From the first picture on; when the rest of its story has come the one that is shown stays. */
  show(content: PictureContent): void {
    const before = content.id === this.content.id ? this.pictures[this.current] : undefined
    this.content = content
    this.pictures = content.story ? storyPictures(content.story) : []
    this.current = Math.max(0, this.pictures.findIndex(({ address }) => address === before?.address))
    this.arrange()
    this.fireAncestors('$moved')
  }

  /** At the first picture, with its caption. */
  begin(): void {
    Object.assign(this, { current: 0, hasCaption: true, pictures: [] })
  }

  get screen(): ScreenDescription {
    const { story, id } = this.content
    return { name: 'picture', params: { id }, title: story?.headline ?? '', language: story?.language ?? null, state: this.shown ? 'ready' : 'empty', page: this.current + 1, pages: this.pictures.length }
  }

  get described(): Description {
    const label = this.full.hasFailed ? words.noPicture : this.shown ? captionOf(this.shown) : words.noPictures
    return { id: `picture:${this.shown?.address ?? ''}`, role: 'picture', label, index: this.current + 1, count: this.pictures.length }
  }

  paceOf(): Pace {
    return paces.turning
  }

  keysAt(x: number): readonly ClickKey[] { return [this.full.hasFailed ? 'ok' : sideKey(x)] }

  override _handleRight(): void { this.go(1) }
  override _handleLeft(): void { this.go(-1) }
  override _handleFf(): void { this.go(1) }
  override _handleRw(): void { this.go(-1) }

  /** Takes the caption from over the picture and back; a picture that did not come is asked for again. */
  override _handleEnter(): void {
    if (this.full.hasFailed) return this.full.again()
    this.hasCaption = !this.hasCaption
    this.arrange()
  }

  private go(step: number): void {
    const next = this.current + step
    if (!this.pictures[next]) return
    Object.assign(this, { current: next, hasCaption: true })
    this.arrange()
    this.fireAncestors('$moved')
  }

  private arrange(): void {
    const { shown } = this
    if (shown) this.full.show(shown.address)
    const caption = shown ? captionOf(shown) : words.noPictures
    const count = this.pictures.length > 1 ? words.page(this.current + 1, this.pictures.length) : ''
    const measure = createMeasure(this.stage)
    const lines = linesOf(caption, picture.captionWidth, text => measure(text, type.label)).slice(0, picture.lines)
    const height = Math.max(lines.length, count === '' ? 0 : 1) * type.label.lineHeight
    const y = safe.bottom - height - picture.padding
    this.patch({
      Band: {
        visible: this.hasCaption && height > 0, y, h: screen.height - y,
        Caption: lettered(lines.join('\n'), type.label),
        Counter: lettered(count, type.label),
      },
    })
  }

  private get shown(): Picture | null {
    return this.pictures[this.current] ?? null
  }

  private get full(): FullPicture {
    return this.tag('Full') as FullPicture
  }
}
