import { Lightning } from '@lightningjs/sdk'
import type { FailureKind } from '../../newsroom/model/failure'
import type { Story } from '../../newsroom/model/story'
import { writeTrail } from '../../newsroom/model/trail'
import { timeOf } from '../../newsroom/text/age'
import { pagesOf, type TextPage } from '../../newsroom/text/pages'
import type { Described, Description, ScreenDescription } from '../components/described'
import { createMeasure, type MeasureText } from '../components/measure'
import { paces, type Pace, type Paced } from '../components/pace'
import { PageFoot } from '../components/PageFoot'
import { Reader } from '../components/Reader'
import { typesettingWith } from '../components/readingType'
import { StoryHead, type Headline } from '../components/StoryHead'
import { StoryRail } from '../components/StoryRail'
import { reader, safe, screen } from '../components/theme'
import { TextSkeleton } from '../components/TextSkeleton'
import { headlineOf } from './headline'
import { bodyOf } from './storyBody'

export interface StoryContent {
  readonly story: Story | null
  /** The story's page is still being fetched. */
  readonly waiting: boolean
  readonly failure: FailureKind | null
  readonly tint: number
}

/** One story, full screen, in pages. */
export class StoryPage extends Lightning.Component implements Described, Paced {
  private content: StoryContent = { story: null, waiting: true, failure: null, tint: 0 }
  private pages: readonly TextPage[] = []
  private page = 0
  private measure: MeasureText | null = null

  static override _template() {
    return {
      w: screen.width, h: screen.height,
      Head: { type: StoryHead, x: safe.left, y: safe.top },
      Reader: { type: Reader, x: safe.left },
      Rail: { type: StoryRail, x: reader.railLeft, y: reader.railTop },
      Foot: { type: PageFoot, x: safe.left },
    }
  }

  /** Shows a story as it is known now; a known page is kept when the rest of its story arrives. */
  show(content: StoryContent): void {
    if (content.story?.id !== this.content.story?.id) this.page = 0
    this.content = content
    this.pages = this.paginated()
    this.page = Math.min(this.page, this.pages.length - 1)
    this.showPage()
  }

  /** Begins at the first page, as when a card is opened. */
  reopen(): void {
    this.page = 0
  }

  get screen(): ScreenDescription {
    const { story, waiting, failure } = this.content
    return {
      name: 'story',
      params: { id: story?.id ?? '' },
      title: story?.headline ?? '',
      state: waiting ? 'loading' : failure || !story ? 'error' : 'ready',
      page: this.page + 1,
      pages: this.pages.length,
    }
  }

  get described(): Description {
    const { story } = this.content
    return { id: `story:${story?.id ?? ''}`, role: 'article', label: story?.headline ?? '', index: this.page + 1, count: this.pages.length }
  }

  override _handleRight(): void { this.turn(1) }
  override _handleLeft(): void { this.turn(-1) }
  override _handleDown(): void { this.turn(1) }
  override _handleUp(): void { this.turn(-1) }
  override _handlePageDown(): void { this.turn(1) }
  override _handlePageUp(): void { this.turn(-1) }
  override _handleFf(): void { this.turn(1) }
  override _handleRw(): void { this.turn(-1) }

  paceOf(): Pace {
    return paces.turning
  }

  override _handleEnter(): void {
    const { story, failure } = this.content
    const last = this.page === this.pages.length - 1
    if (story && failure && last) this.fireAncestors('$retry', story.id)
    else this.turn(1)
  }

  private turn(step: number): void {
    const page = Math.min(Math.max(this.page + step, 0), this.pages.length - 1)
    if (page === this.page) return
    this.page = page
    this.showPage()
  }

  private showPage(): void {
    const { story, waiting, tint } = this.content
    const first = this.page === 0
    this.head.show(this.headContent(first))
    this.reader.patch({ y: first ? this.bodyTop : reader.top })
    this.reader.show(this.pages[this.page] ?? [])
    this.patch({ Skeleton: waiting && (story?.body.length ?? 0) === 0 ? { type: TextSkeleton, x: safe.left, y: this.skeletonTop } : undefined })
    this.rail.show({ picture: story?.picture ?? null, tint, initial: story?.trail[0] ?? '' })
    this.foot.show({ page: this.page + 1, pages: this.pages.length, waiting })
    this.fireAncestors('$moved')
  }

  private headContent(first: boolean) {
    const { story } = this.content
    return {
      trail: story ? writeTrail(story.trail) : '',
      headline: first ? this.headline : { ...this.headline, lines: [] },
      times: first && story ? timesOf(story) : '',
      byline: story?.byline ?? '',
    }
  }

  private get headline(): Headline {
    const { story } = this.content
    return headlineOf(story?.headline ?? '', (text, style) => this.measureText(text, style))
  }

  private get bodyTop(): number {
    return safe.top + StoryHead.heightOf(this.headline)
  }

  private get skeletonTop(): number {
    const last = this.pages[0]?.[this.pages[0].length - 1]
    return this.bodyTop + (last ? last.top + last.height + 28 : 0)
  }

  private paginated(): readonly TextPage[] {
    const { story, waiting, failure } = this.content
    const type = typesettingWith((text, style) => this.measureText(text, style))
    const height = reader.bottom - reader.top
    return pagesOf(bodyOf(story, waiting, failure), type, { height, firstHeight: reader.bottom - this.bodyTop })
  }

  private measureText(text: string, style: Parameters<MeasureText>[1]): number {
    this.measure = this.measure ?? createMeasure(this.stage)
    return this.measure(text, style)
  }

  private get head(): StoryHead { return this.tag('Head') as StoryHead }
  private get reader(): Reader { return this.tag('Reader') as Reader }
  private get rail(): StoryRail { return this.tag('Rail') as StoryRail }
  private get foot(): PageFoot { return this.tag('Foot') as PageFoot }
}

function timesOf(story: Story): { published: string | null; updated: string | null } | '' {
  if (story.published === null) return ''
  const wholeDay = story.dateQuality === 'day'
  return { published: timeOf(story.published, wholeDay), updated: story.updated ? timeOf(story.updated) : null }
}
