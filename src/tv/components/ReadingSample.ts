import { Lightning } from '@lightningjs/sdk'
import type { Reading } from '../../newsroom/model/reading'
import { linesOf } from '../../newsroom/text/lines'
import { lettered } from './lettered'
import { createMeasure } from './measure'
import { readingTypeOf } from './readingType'
import { colours, reader, readingSample, type } from './theme'
import { words } from './words'

/** A headline and some lines as a story would be set, beside what changes them. */
export class ReadingSample extends Lightning.Component {
  static override _template() {
    return { Help: { color: colours.quiet }, Headline: { y: readingSample.top, color: colours.bright }, Text: { color: colours.text } }
  }

  show(reading: Reading): void {
    const { headline, styles } = readingTypeOf(reading)
    const measure = createMeasure(this.stage)
    const lines = linesOf(words.sample.headline, reader.rail, text => measure(text, headline)).slice(0, reader.headlineLines)
    const top = readingSample.top + lines.length * headline.lineHeight + readingSample.gap
    const room = Math.floor((readingSample.height - top) / styles.paragraph.lineHeight)
    this.patch({
      Help: lettered(words.help.reading, type.label, { width: reader.rail, lines: 2 }),
      Headline: lettered(lines.join('\n'), headline),
      Text: { y: top, ...lettered(words.sample.text, styles.paragraph, { width: reader.rail, lines: room }) },
    })
  }
}
