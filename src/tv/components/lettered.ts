import { written } from '../../newsroom/text/direction'
import { withBreaks } from '../../newsroom/text/wordPieces'
import { drawable } from './emoji'
import type { TypeStyle } from './theme'

export interface Measure {
  /** Pixels; text is wrapped at it and never drawn wider. */
  readonly width?: number
  /** More lines than this end in '…'. */
  readonly lines?: number
  readonly align?: 'left' | 'right' | 'center'
  /** How it is written; else as most of its letters are. */
  readonly direction?: 'ltr' | 'rtl'
}

/** The engine hangs when it shortens a text that is narrower than its '…'. */
const narrowest = 80

/**
 * What makes an element show a text, or nothing when the text is empty in a style. Every text of the app is made here, because the engine needs the
 * line height said (it applies the precision twice otherwise) and the wrap width guarded. Glyphs are
 * white, so that an element's `color` colours them without drawing the text again.
 */
export function lettered(text: string, style: TypeStyle, measure: Measure = {}): object {
  // The engine complains of `text: null`; a text is taken away with its texture.
  const shown = drawable(text)
  return shown === '' ? { texture: null } : { text: typeset(shown, style, measure) }
}

function typeset(text: string, style: TypeStyle, { width, lines, align, direction }: Measure = {}): object {
  return {
    fontFace: style.face,
    fontSize: style.size,
    lineHeight: style.lineHeight,
    textColor: 0xffffffff,
    textAlign: align ?? 'left',
    wordWrap: width !== undefined,
    wordWrapWidth: width === undefined ? 0 : Math.max(width, narrowest),
    maxLines: lines ?? 0,
    maxLinesSuffix: '…',
    // Last: what is on screen may be drawn as soon as there are words.
    text: broken(direction ? written(text, direction) : text, width),
  }
}

/** The engine wraps at spaces alone. */
function broken(text: string, width: number | undefined): string {
  return width === undefined ? text : withBreaks(text)
}
