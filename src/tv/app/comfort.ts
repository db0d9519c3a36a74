import type { Lightning } from '@lightningjs/sdk'
import type { Reading } from '../../newsroom/model/reading'
import type { Newsroom } from '../../newsroom/store/newsroom'
import { repaint } from '../components/repaint'
import { brand, colours, dress } from '../components/theme'
import { StoryPage } from '../pages/StoryPage'

/** Shows everything as the viewer wants to read it. */
export interface Comfort {
  /** What the viewer chose. */
  readonly reading: Reading
  choose(reading: Reading): void
  /** The viewer may have chosen: the page on screen and the colours of all pages follow. */
  look(stage: Lightning.Stage, page: unknown): void
}

/** Puts the channel's accent and the viewer's theme on before anything is drawn. */
export function createComfort({ preferences, channel }: Newsroom): Comfort {
  const reading = (): Reading => preferences.chosen().reading
  brand(channel.accent)
  dress(reading().theme)
  let shown = reading()
  return {
    get reading() { return reading() },
    choose: chosen => preferences.choose({ reading: chosen }),
    look: (stage, page) => {
      const wanted = reading()
      if (page instanceof StoryPage) page.readAs(wanted)
      if (wanted.theme === shown.theme) return
      const before = { ...colours }
      dress(wanted.theme)
      repaint(stage, before, colours)
      shown = wanted
    },
  }
}

/** Lets a component hear how the viewer wants to read. */
export function hearingReading<T extends abstract new (...needs: never[]) => object>(component: T, comfort: Comfort): T {
  (component.prototype as Record<string, unknown>)['$readAs'] = comfort.choose
  return component
}
