import { Lightning } from '@lightningjs/sdk'
import { lettered } from './lettered'
import { rates, type Heard } from './listening'
import { createMeasure } from './measure'
import { colours, reader, safe, type } from './theme'
import { words } from './words'

const between = '  ·  '

/** At the foot while a text is read aloud: how it goes, how fast, and what the keys do now. */
export class ListeningFoot extends Lightning.Component {
  static override _template() {
    return {
      visible: false,
      Sign: { y: reader.heard.signTop },
      Rate: { x: reader.heard.paceLeft, color: colours.text },
      Keys: { color: colours.quiet },
    }
  }

  show({ state, rate }: Heard): void {
    this.visible = state !== 'off'
    if (state === 'off') return
    this.patch({
      Sign: { children: signOf(state) },
      Rate: { color: colours.text, ...lettered(words.rate(rate), type.meta) },
      Keys: { x: this.keysLeft, color: colours.quiet, ...lettered(this.keysWithin(words.listeningKeys[state]), type.meta) },
    })
  }

  /** Where there is no room for all keys the last but one is left out: how to stop is always said. */
  private keysWithin(keys: string): string {
    const measure = createMeasure(this.stage)
    // The page's number stands at the line's other end.
    const room = safe.width - this.keysLeft - Math.ceil(measure(words.page(99, 99), type.meta)) - reader.heard.gap
    let parts = keys.split(between)
    while (parts.length > 2 && measure(parts.join(between), type.meta) > room) parts = [...parts.slice(0, -2), parts[parts.length - 1]!]
    return parts.join(between)
  }

  /** Beside the widest pace: nothing moves when it changes. */
  private get keysLeft(): number {
    const measure = createMeasure(this.stage)
    const widest = Math.max(...rates.map(rate => measure(words.rate(rate), type.meta)))
    return Math.ceil((reader.heard.paceLeft + widest + reader.heard.gap) / 8) * 8
  }
}

/** The three bars of a voice, or the two of a pause. */
function signOf(state: Heard['state']): object[] {
  const { bar, signHeight } = reader.heard
  const [heights, color] = state === 'speaking' ? [[0.5, 1, 0.7], colours.accent] as const : [[1, 1], colours.text] as const
  return heights.map((height, i) => {
    const h = Math.round(signHeight * height / 2) * 2
    return { rect: true, x: i * bar * 2, y: (signHeight - h) / 2, w: bar, h, color }
  })
}
