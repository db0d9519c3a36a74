import { Lightning } from '@lightningjs/sdk'
import type { Story } from '../../newsroom/model/story'
import type { Described, Description } from './described'
import { lettered } from './lettered'
import { createMeasure } from './measure'
import { raisedBox } from './shapes'
import { colours, safe, type } from './theme'
import { briefs } from './watchTheme'

export interface BriefContent {
  readonly story: Story
  /** Its section and age, at the end of the line. */
  readonly meta: string
  readonly index: number
  readonly count: number
}

/** A headline over a moving picture, in one line. OK signals `chosen` with its story. */
export class BriefLine extends Lightning.Component implements Described {
  private content: BriefContent | null = null

  static override _template() {
    return {
      w: safe.width, h: briefs.line,
      Box: { y: briefs.air, w: safe.width, h: briefs.line - briefs.air * 2 },
      Headline: { x: briefs.padding, y: briefs.wordsTop, color: colours.text },
      Meta: { mountX: 1, x: safe.width - briefs.padding, y: briefs.ageTop, color: colours.text },
    }
  }

  show(content: BriefContent): void {
    const before = this.content
    this.content = content
    const { story, meta } = content
    if (before?.story.headline === story.headline && before.meta === meta) return
    const room = safe.width - briefs.padding * 3 - Math.ceil(createMeasure(this.stage)(meta, type.meta))
    this.patch({
      Headline: lettered(story.headline, type.card, { width: room, lines: 1, direction: story.direction }),
      Meta: lettered(meta, type.meta),
    })
  }

  get described(): Description {
    const { story, meta, index, count } = this.content!
    return { id: `brief:${story.id}`, role: 'headline', label: story.headline, language: story.language, value: meta, index, count }
  }

  override _focus(): void {
    this.patch({ Headline: { color: colours.bright }, Box: raisedBox(safe.width, briefs.line - briefs.air * 2) })
  }

  override _unfocus(): void {
    this.patch({ Headline: { color: colours.text }, Box: { Ground: undefined, Ring: undefined } })
  }

  override _handleEnter(): void {
    if (this.content) this.signal('chosen', this.content.story)
  }
}
