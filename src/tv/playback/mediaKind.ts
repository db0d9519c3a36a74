import { pathOf, type Address } from '../../newsroom/model/address'

/** What it must be played with: a playlist, or one file. */
export type MediaKind = 'hls' | 'file'

const file = /\.(?:mp4|m4v|webm|mp3|m4a|aac|oga|ogg|opus)$/i

/** A radio's address often has no ending, and is a file that never ends. */
export function mediaKind(address: Address, isAudio: boolean): MediaKind {
  const path = pathOf(address)
  if (file.test(path)) return 'file'
  return isAudio && !/\.m3u8$/i.test(path) ? 'file' : 'hls'
}
