import { Lightning } from '@lightningjs/sdk'
import { directionOf } from '../../newsroom/text/direction'

/** The part of the engine's text renderer that its types do not have. */
interface TextRenderer {
  readonly _settings: { readonly text: string; readonly rtl: boolean }
  _load(): Promise<void> | undefined
  _drawLines(lines: readonly Line[], letterSpacing: number): void
}

interface Line {
  readonly info: { readonly text: string }
}

type RendererOf = (...args: readonly unknown[]) => TextRenderer

const texts = Lightning.textures.TextTexture as unknown as { renderer: RendererOf }
const stock = texts.renderer

/** What stands between these is written from right to left as a whole, whatever is around it; a space at its end, too, which without the mark after it would go to the other side. */
const rightToLeft = '\u202b'
const endOfIt = '\u200f\u202c'

/**
 * Draws each text at once, and in its own direction. The engine asks the browser before every text whether its
 * typeface has come, which takes ten times as long as drawing it; the browser knows the app's faces only when they
 * have. And it draws every line from left to right: Arabic with a number or a full stop at its end comes apart. The
 * browser's own rules for mixed lines are right on every TV as soon as they know where a line begins.
 */
export function drawTexts(): void {
  texts.renderer = (...args) => {
    const renderer = stock(...args)
    const drawLines = renderer._drawLines.bind(renderer)
    return Object.assign(renderer, {
      _load: () => undefined,
      _drawLines: (lines: readonly Line[], letterSpacing: number) => drawLines(inItsDirection(renderer._settings, lines), letterSpacing),
    })
  }
}

function inItsDirection({ text, rtl }: TextRenderer['_settings'], lines: readonly Line[]): readonly Line[] {
  if (directionOf(text, rtl ? 'ar' : null) === 'ltr') return lines
  return lines.map(line => ({ ...line, info: { ...line.info, text: rightToLeft + line.info.text + endOfIt } }))
}
