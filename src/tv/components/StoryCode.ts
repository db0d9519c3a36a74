import { Lightning } from '@lightningjs/sdk'
import { CodePicture } from './CodePicture'
import { lettered } from './lettered'
import { storyCode } from './storyTheme'
import { colours, reader, type } from './theme'
import { words } from './words'

/** Where the rest of a story can be read, under its text: a code for a phone, as large as the room allows, and what to do with it. */
export class StoryCode extends Lightning.Component {
  static override _template() {
    return { visible: false, Code: { type: CodePicture }, Hint: { color: colours.quiet } }
  }

  /** `room`: pixels from its top down; '' takes it away. */
  show(address: string, room: number): void {
    const size = Math.min(room, storyCode.most)
    this.visible = size > 0 && this.code.show(address, size) && address !== ''
    const left = this.code.drawnSize + storyCode.gap
    if (this.visible) this.patch({ Hint: { x: left, y: storyCode.hintTop, ...lettered(words.pointPhone, type.label, { width: reader.column - left, lines: 2 }) } })
  }

  private get code(): CodePicture { return this.tag('Code') as CodePicture }
}
