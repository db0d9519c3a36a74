import { Lightning } from '@lightningjs/sdk'
import type { Story } from '../../newsroom/model/story'
import type { Bulletin, Telling } from './described'
import { HeaderButtons } from './HeaderButtons'
import { lettered } from './lettered'
import { initialOf, Picture } from './Picture'
import { roundBox } from './shapes'
import { card, colours, screen, tints, type } from './theme'
import { upNext } from './watchTheme'
import { words } from './words'

export interface UpNextContent {
  readonly story: Story
  /** Until it starts by itself; null: it does not. */
  readonly seconds: number | null
}

const { width, height, padding, picture, wordsLeft } = upNext
const inner = width - wordsLeft - padding

/** What plays next, and when: in words, so that nothing has to move. OK signals `pressed` with 'next:start' or 'next:stop'. */
export class UpNext extends Lightning.Component implements Telling {
  private content: UpNextContent | null = null

  static override _template() {
    return {
      x: (screen.width - width) / 2, y: (screen.height - height - 7) / 2, w: width, h: height,
      Ground: { x: -1, y: -1, ...roundBox(width, height, card.corner * 2, colours.raised) },
      Picture: { type: Picture, x: padding, y: padding, w: picture.width, h: picture.height },
      Label: { x: wordsLeft, y: padding - 4, color: colours.quiet },
      Title: { x: wordsLeft, y: upNext.titleTop, color: colours.bright },
      When: { x: wordsLeft, y: upNext.whenTop, color: colours.text },
      Buttons: { type: HeaderButtons, x: width - padding, y: upNext.buttonsTop, passSignals: { pressed: true } },
    }
  }

  show(content: UpNextContent): void {
    const { story, seconds } = content
    if (this.content?.story !== story) {
      (this.tag('Picture') as Picture).show({ picture: story.picture, tint: tints[0]!, initial: initialOf(story.trail[0] ?? '') })
      this.patch({
        Label: lettered(words.playing.upNext, type.label, { width: inner, lines: 1 }),
        Title: lettered(story.headline, type.card, { width: inner, lines: upNext.lines, direction: story.direction }),
      })
    }
    this.content = content
    this.patch({ When: lettered(seconds === null ? '' : words.playing.startsIn(seconds), type.meta, { width: inner, lines: 1 }) });
    (this.tag('Buttons') as HeaderButtons).show([{ id: 'next:stop', label: words.playing.stopHere }, { id: 'next:start', label: words.playing.startNow }])
  }

  /** Once: a voice that counts seconds says nothing else. */
  get bulletins(): readonly Bulletin[] {
    const { story } = this.content ?? {}
    return [{ id: 'next', parts: story ? [{ text: words.playing.upNext }, { text: story.headline, language: story.language }] : [] }]
  }

  override _getFocused(): Lightning.Component {
    return this.tag('Buttons') as HeaderButtons
  }
}
