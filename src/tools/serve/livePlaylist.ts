/** Seconds that can be sought back to. */
const tail = 60

interface Piece {
  readonly seconds: number
  readonly name: string
}

/**
 * A recording's playlist, played over and over as if it came from a studio: the pieces of the last
 * minute. `running`: milliseconds since the server began, when there was a minute already. They are
 * not counted from 1970, because hls.js walks all numbers up to that of the discontinuity at each
 * look. What is no recording stays as it is.
 */
export function livePlaylist(recording: string, running: number): string {
  const lines = recording.split('\n').map(line => line.trim())
  const pieces = piecesIn(lines)
  const each = pieces[0]?.seconds
  if (each === undefined || !lines.includes('#EXT-X-ENDLIST')) return recording
  const next = Math.floor((running / 1000 + tail) / each)
  const first = Math.max(0, next - Math.ceil(tail / each))
  const rounds = (number: number): number => Math.floor(number / pieces.length)
  const head = lines.filter(line => line.startsWith('#') && !/^#(?:EXTINF|EXT-X-ENDLIST|EXT-X-PLAYLIST-TYPE|EXT-X-MEDIA-SEQUENCE)/.test(line))
  const window = Array.from({ length: next - first }, (_, i) => first + i).flatMap(number => {
    const { seconds, name } = pieces[number % pieces.length]!
    // Its clock begins anew.
    const again = number > first && number % pieces.length === 0 ? ['#EXT-X-DISCONTINUITY'] : []
    return [...again, `#EXTINF:${seconds.toFixed(3)},`, name]
  })
  return [...head, `#EXT-X-MEDIA-SEQUENCE:${first}`, `#EXT-X-DISCONTINUITY-SEQUENCE:${rounds(first)}`, ...window, ''].join('\n')
}

function piecesIn(lines: readonly string[]): readonly Piece[] {
  return lines.flatMap((line, i) => {
    const seconds = Number(/^#EXTINF:([\d.]+)/.exec(line)?.[1])
    const name = lines.slice(i + 1).find(other => other !== '' && !other.startsWith('#'))
    return seconds > 0 && name !== undefined ? [{ seconds, name }] : []
  })
}
