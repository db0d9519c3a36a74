import type { Block } from '../model/block'
import type { Picture } from '../model/picture'
import type { Video } from '../model/video'
import { linesOf } from './lines'
import { sentencesOf } from './sentences'

/** How a piece of a body is set. */
export type SetAs = 'paragraph' | 'heading' | 'quote' | 'speaker' | 'item'

/** Pixels at 1080p. */
export interface Setting {
  readonly lineHeight: number
  /** Air above, unless the piece begins a page. */
  readonly gap: number
  /** From the column's leading edge. */
  readonly indent: number
}

/** What stands between the text and is none. */
export type Figure = { readonly picture: Picture } | { readonly video: Video }

export interface Typesetting {
  readonly width: number
  readonly settings: Readonly<Record<SetAs, Setting>>
  measure(text: string, setAs: SetAs): number
  /** How high figures are; without it they stay out. */
  figureHeight?(figure: Figure): number
}

/** What runs through the pages: one paragraph, item or heading, cut into its sentences. */
export interface Run {
  readonly setAs: SetAs
  readonly sentences: readonly string[]
  /** The mark before a list's item: '•' or '3.' */
  readonly mark: string | null
  /** Never parted from the run after it by a page's end. */
  readonly keepsWithNext: boolean
  /** In the place of text; it has no sentences then. */
  readonly figure?: Figure
  /** It was not there, or not so, when the viewer read the story. */
  readonly changed?: boolean
}

/** The body as runs of text, with what stands between; those whose text is among `changed` say so. */
export function runsOf(body: readonly Block[], changed: ReadonlySet<string> = new Set()): readonly Run[] {
  const run = (setAs: SetAs, text: string, mark: string | null = null, keepsWithNext = false): Run => ({ ...runOf(setAs, text, mark, keepsWithNext), ...changed.has(text) && { changed: true } })
  return body.flatMap(block => {
    switch (block.type) {
      case 'paragraph': return [run('paragraph', block.text)]
      case 'heading': return [run('heading', block.text, null, true)]
      case 'quote': return quoteRuns(run('quote', block.text, null, block.speaker !== null), block.speaker)
      case 'list': return block.items.map((item, i) => run('item', item, block.ordered ? `${i + 1}.` : '•'))
      case 'embed': return [run('paragraph', block.text)]
      case 'picture': return [figureRun({ picture: block.picture })]
      case 'video': return [figureRun({ video: block.video })]
      case 'separator': return []
    }
  }).filter(one => one.figure || one.sentences.length > 0)
}

/** The lines of a run's sentences. */
export function linesOfRun(run: Run, sentences: readonly string[], type: Typesetting): readonly string[] {
  const width = type.width - type.settings[run.setAs].indent
  return linesOf(joined(sentences), width, text => type.measure(text, run.setAs))
}

/** Where sentences end in a sign as wide as a letter, the next one follows it without a space. */
function joined(sentences: readonly string[]): string {
  return sentences.map((sentence, i) => i > 0 && wideEnds.indexOf(lastOf(sentences[i - 1]!)) < 0 ? ` ${sentence}` : sentence).join('')
}

const wideEnds = '。！？．」』）'

function lastOf(text: string): string {
  return text.charAt(text.length - 1)
}

function quoteRuns(quote: Run, speaker: string | null): Run[] {
  return speaker === null ? [quote] : [quote, runOf('speaker', speaker)]
}

function figureRun(figure: Figure): Run {
  return { setAs: 'paragraph', sentences: [], mark: null, keepsWithNext: false, figure }
}

function runOf(setAs: SetAs, text: string, mark: string | null = null, keepsWithNext = false): Run {
  return { setAs, sentences: sentencesOf(text), mark, keepsWithNext }
}
