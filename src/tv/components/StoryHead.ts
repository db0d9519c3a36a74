import { Lightning } from '@lightningjs/sdk'
import { createMeasure } from './measure'
import { colours, reader, type TypeStyle } from './theme'
import { lettered } from './lettered'
import { StoryTrail, type StoryStep } from './StoryTrail'
import { words } from './words'

/** A headline as it is set: its lines, none on all pages but the first. */
export interface Headline {
  readonly lines: readonly string[]
  readonly style: TypeStyle
  /** Of the line below it. */
  readonly times: TypeStyle
}

export interface StoryHeadContent {
  readonly steps: readonly StoryStep[]
  readonly headline: Headline
  readonly times: { readonly published: string | null; readonly updated: string | null } | ''
  readonly byline: string
  /** To read it; null: nobody knows yet. */
  readonly minutes?: number | null
  /** Paragraphs that changed since it was read; then that is said in the place of when it was published. */
  readonly changed?: number
}

const gap = 16

/** Above a story: its trail on every page; headline, author and times on the first. */
export class StoryHead extends Lightning.Component {
  private shown = ''

  static readonly trailHeight = 56

  static override _template() {
    return {
      Trail: { type: StoryTrail },
      Headline: { y: StoryHead.trailHeight - 8, color: colours.bright },
      Times: { color: colours.quiet },
    }
  }

  /** Pixels from the trail's top to the first line of the body. */
  static heightOf({ lines, style, times }: Headline): number {
    return StoryHead.trailHeight + lines.length * style.lineHeight + gap + times.lineHeight + 32
  }

  show(content: StoryHeadContent): void {
    const written = JSON.stringify(content)
    if (written === this.shown) return
    this.shown = written
    const { steps, headline } = content
    const measure = createMeasure(this.stage)
    const times = timesLine(content, text => measure(text, headline.times) <= reader.column)
    const timesTop = StoryHead.trailHeight + headline.lines.length * headline.style.lineHeight + gap
    this.trail.show(steps)
    this.patch({
      Headline: lettered(headline.lines.join('\n'), headline.style, { direction: this.rtl ? 'rtl' : 'ltr' }),
      Times: { y: timesTop, ...lettered(times, headline.times, { width: reader.column, lines: 1 }) },
    })
  }

  get trail(): StoryTrail {
    return this.tag('Trail') as StoryTrail
  }
}

/** Where there is no room for all of it, a story that was updated does not say when it was new. */
function timesLine({ times, byline, headline, minutes = null, changed = 0 }: StoryHeadContent, fits: (text: string) => boolean): string {
  if (headline.lines.length === 0) return ''
  const { published, updated } = times === '' ? { published: null, updated: null } : times
  const line = (since: string | null): string => [
    byline === '' ? null : words.by(byline),
    since === null ? null : words.published(since),
    updated === null ? null : words.updated(updated),
    changed === 0 ? null : words.changedSince(changed),
    minutes === null ? null : words.minutes(minutes),
  ].filter(part => part !== null).join('  ·  ')
  if (updated === null) return line(published)
  const whole = line(changed === 0 ? published : null)
  return fits(whole) ? whole : line(null)
}
