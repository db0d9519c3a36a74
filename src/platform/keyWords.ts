import type { KeyName } from './keys'

/** Names that engines give keys in `key` or `code`. Letters and Escape are none: what they mean differs from TV to TV. */
const words: Readonly<Record<string, KeyName>> = {
  ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right', Enter: 'ok', Select: 'ok',
  GoBack: 'back', BrowserBack: 'back', XF86Back: 'back',
  MediaPlay: 'play', MediaPause: 'pause', MediaPlayPause: 'playPause', MediaStop: 'stop',
  MediaFastForward: 'ff', MediaRewind: 'rw', MediaTrackNext: 'next', MediaTrackPrevious: 'prev',
  ColorF0Red: 'red', ColorF1Green: 'green', ColorF2Yellow: 'yellow', ColorF3Blue: 'blue',
  ChannelUp: 'pageUp', ChannelDown: 'pageDown', PageUp: 'pageUp', PageDown: 'pageDown',
  Info: 'info', Caption: 'captions', ClosedCaptionToggle: 'captions', Subtitle: 'captions', BrowserSearch: 'search',
}

export interface NamedKey {
  readonly key?: string
  readonly code?: string
}

/** What a key's names say that it is; null: nothing that a remote has. */
export function keyIn({ key, code }: NamedKey): KeyName | null {
  return wordFor(key) ?? wordFor(code)
}

function wordFor(name: string | undefined): KeyName | null {
  return name !== undefined && Object.prototype.hasOwnProperty.call(words, name) ? words[name]! : null
}
