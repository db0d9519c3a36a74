/** The pieces as a recording, each of so many seconds; `map`: what is read before them. */
export function recordingPlaylist(names: readonly string[], seconds: number, map?: string): string {
  return [
    '#EXTM3U', '#EXT-X-VERSION:7', `#EXT-X-TARGETDURATION:${seconds}`, '#EXT-X-PLAYLIST-TYPE:VOD', '#EXT-X-INDEPENDENT-SEGMENTS',
    ...map === undefined ? [] : [`#EXT-X-MAP:URI="${map}"`],
    ...names.flatMap(name => [`#EXTINF:${seconds.toFixed(3)},`, name]),
    '#EXT-X-ENDLIST', '',
  ].join('\n')
}

/** A picture in one size. */
export interface Rendition {
  readonly playlist: string
  readonly width: number
  readonly height: number
  /** Bits a second, sound included. */
  readonly bandwidth: number
}

/** A sound or words beside the picture. */
export interface Beside {
  readonly playlist: string
  readonly name: string
  readonly language: string
}

/** What there is to choose from: pictures, the best first, with sounds and words, of which the first sound is the usual one. */
export function multivariantPlaylist(pictures: readonly Rendition[], sounds: readonly Beside[], captions: readonly Beside[]): string {
  const beside = (type: string, group: string, { playlist, name, language }: Beside, usual: boolean): string =>
    `#EXT-X-MEDIA:TYPE=${type},GROUP-ID="${group}",NAME="${name}",LANGUAGE="${language}",DEFAULT=${usual ? 'YES' : 'NO'},AUTOSELECT=YES,URI="${playlist}"`
  return [
    '#EXTM3U', '#EXT-X-VERSION:7', '#EXT-X-INDEPENDENT-SEGMENTS',
    ...sounds.map((sound, i) => beside('AUDIO', 'sound', sound, i === 0)),
    ...captions.map(words => beside('SUBTITLES', 'words', words, false)),
    ...pictures.flatMap(({ playlist, width, height, bandwidth }) => [
      `#EXT-X-STREAM-INF:BANDWIDTH=${bandwidth},RESOLUTION=${width}x${height},CODECS="vp09.00.21.08,opus",AUDIO="sound",SUBTITLES="words"`,
      playlist,
    ]),
    '',
  ].join('\n')
}
