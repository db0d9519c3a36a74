/** The pieces as a recording, each of so many seconds. */
export function recordingPlaylist(names: readonly string[], seconds: number): string {
  return [
    '#EXTM3U', '#EXT-X-VERSION:7', `#EXT-X-TARGETDURATION:${seconds}`, '#EXT-X-PLAYLIST-TYPE:VOD', '#EXT-X-INDEPENDENT-SEGMENTS',
    '#EXT-X-MAP:URI="init.mp4"',
    ...names.flatMap(name => [`#EXTINF:${seconds.toFixed(3)},`, name]),
    '#EXT-X-ENDLIST', '',
  ].join('\n')
}
