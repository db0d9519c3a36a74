import { multivariantPlaylist } from '../stream/playlist'
import type { DemoFilm, DemoStory } from './demoStory'

/** The clip of the live stream, which films of the demo show round after round: no film needs a file of its own. */
const live = '../live/'
export const roundSeconds = 16
const pieceSeconds = 2
const pieces = roundSeconds / pieceSeconds
const tracks = [['high', 'm4s'], ['low', 'm4s'], ['studio', 'm4s'], ['harbour', 'm4s'], ['en', 'vtt'], ['fr', 'vtt']] as const

/** Where a film's playlist lies, from the demo's folder. */
export function filmPath({ kind, seconds }: DemoFilm): string {
  return kind === 'sound' ? `films/harbour-${seconds}.m3u8` : `films/film-${seconds}.m3u8`
}

/** The playlists of all films of these stories. */
export function filmFiles(stories: readonly DemoStory[]): readonly [string, string][] {
  const films = stories.flatMap(({ film }) => film ? [film] : [])
  const lengths = [...new Set(films.map(({ seconds }) => seconds))]
  return [
    ...lengths.flatMap(seconds => tracks.map(([name, ending]): [string, string] => [`films/${name}-${seconds}.m3u8`, rounds(name, ending, seconds)])),
    ...films.filter(({ kind }) => kind === 'picture').map((film): [string, string] => [filmPath(film), whole(film.seconds)]),
  ]
}

/** The clip's pieces over and over; with each round their clock begins anew. */
function rounds(name: string, ending: string, seconds: number): string {
  const map = ending === 'm4s' ? [`#EXT-X-MAP:URI="${live}${name}-init.mp4"`] : []
  const round = Array.from({ length: pieces }, (_, i) => `#EXTINF:${pieceSeconds.toFixed(3)},\n${live}${name}-${i}.${ending}`)
  const all = Array.from({ length: seconds / roundSeconds }, (_, i) => [...i > 0 ? ['#EXT-X-DISCONTINUITY'] : [], ...map, ...round])
  return ['#EXTM3U', '#EXT-X-VERSION:7', `#EXT-X-TARGETDURATION:${pieceSeconds}`, '#EXT-X-PLAYLIST-TYPE:VOD', '#EXT-X-INDEPENDENT-SEGMENTS', ...all.flat(), '#EXT-X-ENDLIST', ''].join('\n')
}

function whole(seconds: number): string {
  const of = (name: string): string => `${name}-${seconds}.m3u8`
  return multivariantPlaylist(
    [{ playlist: of('high'), width: 960, height: 540, bandwidth: 300_000 }, { playlist: of('low'), width: 480, height: 270, bandwidth: 100_000 }],
    [{ playlist: of('studio'), name: 'Studio', language: 'en' }, { playlist: of('harbour'), name: 'Harbour', language: 'en' }],
    [{ playlist: of('en'), name: 'English', language: 'en' }, { playlist: of('fr'), name: 'Français', language: 'fr' }],
  )
}
