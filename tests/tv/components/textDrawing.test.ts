import { afterEach, expect, test } from '@jest/globals'
import { Lightning } from '@lightningjs/sdk'
import { lettered } from '../../../src/tv/components/lettered'
import { drawTexts } from '../../../src/tv/components/textDrawing'
import { type } from '../../../src/tv/components/theme'
import { destroyStages, show } from '../../support/stage'

afterEach(destroyStages)

class Harbour extends Lightning.Component {
  static override _template() {
    return { Word: {} }
  }

  write(text: string): void {
    this.patch({ Word: lettered(text, type.body) })
  }
}

test('a text is drawn at once, and nobody asks for each one whether its typeface is there', () => {
  const { subject, draw } = show(Harbour)
  let asked = 0
  const { fonts } = document as unknown as { fonts: { check(): boolean; load(): Promise<void> } }
  Object.assign(fonts, {
    check: () => {
      asked++
      return false
    },
    load: () => new Promise<void>(() => undefined),
  })
  drawTexts()
  subject.write('fog')
  draw()
  expect(subject.tag('Word').texture!.isLoaded()).toBe(true)
  expect(asked).toBe(0)
})
