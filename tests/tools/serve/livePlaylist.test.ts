import { expect, test } from '@jest/globals'
import { livePlaylist } from '../../../src/tools/serve/livePlaylist'
import { recordingPlaylist } from '../../../src/tools/demo/stream/playlist'

const recording = recordingPlaylist(['0.m4s', '1.m4s', '2.m4s'], 2, 'init.mp4')
const at = (seconds: number) => livePlaylist(recording, seconds * 1_000)
const piecesOf = (playlist: string) => playlist.split('\n').filter(line => line.endsWith('.m4s'))
const numberOf = (playlist: string, name: string) => Number(new RegExp(`#EXT-X-${name}:(\\d+)`).exec(playlist)?.[1])

test('a recording becomes the last minute of a stream without end', () => {
  const playlist = at(600)
  expect(piecesOf(playlist)).toHaveLength(30)
  expect(piecesOf(at(0))).toHaveLength(30)
  expect(playlist).toMatch(/^#EXTM3U\n#EXT-X-VERSION:7\n#EXT-X-TARGETDURATION:2\n/)
  expect(playlist).toContain('#EXT-X-MAP:URI="init.mp4"')
  expect(playlist).not.toMatch(/ENDLIST|PLAYLIST-TYPE/)
})

test('it moves on by a piece in a piece’s time, and keeps its numbers', () => {
  const [before, after] = [at(600), at(602)]
  expect(numberOf(after, 'MEDIA-SEQUENCE') - numberOf(before, 'MEDIA-SEQUENCE')).toBe(1)
  expect(piecesOf(after).slice(0, -1)).toEqual(piecesOf(before).slice(1))
  expect(at(601.9)).toBe(before)
})

test('where it begins anew it says so, also when that is out of sight', () => {
  const lines = at(604).split('\n')
  lines.forEach((line, i) => { if (line === '0.m4s' && i > 10) expect(lines[i - 2]).toBe('#EXT-X-DISCONTINUITY') })
  for (let seconds = 600; seconds < 620; seconds += 2) {
    const begins = piecesOf(at(seconds))[0] === '0.m4s' ? 1 : 0
    expect(numberOf(at(seconds), 'DISCONTINUITY-SEQUENCE') * 3 + (begins ? 0 : Number(piecesOf(at(seconds))[0]![0]))).toBe(numberOf(at(seconds), 'MEDIA-SEQUENCE'))
  }
})

test('what is no recording is left alone', () => {
  const live = '#EXTM3U\n#EXTINF:2,\na.ts'
  expect(livePlaylist(live, 0)).toBe(live)
  expect(livePlaylist('#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\nlow.m3u8', 0)).toContain('low.m3u8')
})
