import type { Lightning } from '@lightningjs/sdk'
import { readingChoices, type Reading, type Typeface } from '../../newsroom/model/reading'
import type { Newsroom } from '../../newsroom/store/newsroom'
import { paintGround } from '../components/clearing'
import { repaint } from '../components/repaint'
import { brand, colours, dress } from '../components/theme'
import { createTypefaces, type LoadFonts } from './typefaces'

/** Shows everything as the viewer wants to read it. */
export interface Comfort {
  /** What the viewer chose, as far as it can be shown now: a typeface may be on its way. */
  readonly reading: Reading
  /** Typefaces that can be shown now. */
  readonly ready: readonly Typeface[]
  readonly busy: boolean
  choose(reading: Reading): void
  /** How fast stories are read aloud from now on. */
  hurry(pace: number): void
  /** The viewer looks at the typefaces. */
  preview(): void
  begin(screen: ReadingScreen): void
  /** Whether to ask the viewer how large text should be: once, and only who could be remembered. */
  welcomes(): boolean
  /** The viewer was asked; null: and left it as it is. */
  welcomed(reading: Reading | null): void
  /** The viewer may have chosen: the page on screen and the colours of all pages follow. */
  look(): void
}

export interface ReadingScreen {
  readonly stage: Lightning.Stage
  /** The page that is on screen. */
  page(): unknown
}

/** A page on which something is set as the viewer wants to read. */
export interface ReadingPage {
  readAs(reading: Reading, ready: readonly Typeface[]): void
}

/** Puts the channel's accent and the viewer's theme on before anything is drawn. */
export function createComfort({ preferences, channel }: Pick<Newsroom, 'preferences' | 'channel'>, load: LoadFonts): Comfort {
  const typefaces = createTypefaces(load)
  let asked = false
  let screen: ReadingScreen | null = null
  let shown = preferences.chosen().reading
  /** The last typeface stays until the chosen one has come; at the start it is the usual one. */
  let typeface: Typeface = 'sans'
  brand(channel.accent)
  dress(shown.theme)
  const look = (): void => {
    const wanted = preferences.chosen().reading
    typefaces.want([wanted.typeface], look)
    if (typefaces.ready.indexOf(wanted.typeface) >= 0) typeface = wanted.typeface
    if (screen && wanted.theme !== shown.theme) repaintFor(screen.stage, wanted)
    shown = { ...wanted, typeface }
    const page = screen?.page()
    if (isReadingPage(page)) page.readAs(shown, typefaces.ready)
  }
  return {
    get reading() { return shown },
    get ready() { return typefaces.ready },
    get busy() { return typefaces.busy },
    choose: reading => preferences.choose({ reading }),
    preview: () => typefaces.want(readingChoices.typeface, look),
    begin: on => {
      screen = on
      paintGround(on.stage)
      look()
    },
    look,
    welcomes: () => {
      const first = preferences.isFirst && !asked
      asked = true
      return first
    },
    hurry: pace => preferences.choose({ pace }),
    welcomed: reading => preferences.choose(reading ? { reading, welcomed: true } : { welcomed: true }),
  }
}

function isReadingPage(page: unknown): page is ReadingPage {
  return typeof (page as Partial<ReadingPage> | null | undefined)?.readAs === 'function'
}

function repaintFor(stage: Lightning.Stage, { theme }: Reading): void {
  const before = { ...colours }
  dress(theme)
  repaint(stage, before, colours)
}

/** Lets a component hear how the viewer wants to read. */
export function hearingReading<T extends abstract new (...needs: never[]) => object>(component: T, comfort: Comfort): T {
  Object.assign(component.prototype as object, {
    $readAs: comfort.choose,
    $typefaces: comfort.preview,
    $pace: comfort.hurry,
    $welcomed(this: { _handleBack(): void }, reading: Reading | null) {
      comfort.welcomed(reading)
      this._handleBack()
    },
  })
  return component
}
