import type { MeasureText } from './measure'
import type { TypeStyle } from './theme'

/** The first of these styles in which a text is not wider than `width`; the last, where it is so in none. */
export function fitting(text: string, width: number, styles: readonly [...(readonly TypeStyle[]), TypeStyle], measure: MeasureText): TypeStyle {
  return styles.find(style => measure(text, style) <= width) ?? styles[styles.length - 1]!
}
