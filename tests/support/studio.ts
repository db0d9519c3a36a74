import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { livePlaylist } from '../../src/tools/serve/livePlaylist'
import { brokenOff, cut, dripping, garbled, hangingUp, leadingTo, refusing, rightly, saying, silently, unshared, type AnswerWith } from '../../src/tools/serve/wrongAnswers'
import { openSite } from './site'

/** What a studio does wrong. */
interface Wrong {
  /** How it hands out playlists, where not rightly. */
  readonly playlists?: AnswerWith
  /** And pieces of picture and sound. */
  readonly pieces?: AnswerWith
  /** One of eight pieces alone. */
  readonly piece?: AnswerWith
  /** What it writes into its playlists. */
  readonly written?: (playlist: string) => string
}

const all = (answer: AnswerWith): Wrong => ({ playlists: answer, pieces: answer })

const wrongs = {
  'gone': { playlists: refusing(404) },
  'failing': { playlists: refusing(500) },
  'busy': { playlists: refusing(503, { 'retry-after': '2' }) },
  'circle': { playlists: leadingTo('/stream.m3u8') },
  'nonsense': { playlists: saying('<html>Sign in</html>') },
  'empty': { playlists: saying('') },
  'garbled': { playlists: garbled },
  'silence': all(silently),
  'hung up': all(hangingUp),
  'unshared': all(unshared),
  // Its clock stands still; see `now`.
  'stale': {},
  'strange codec': { written: () => '#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1,CODECS="dvh1.05.01"\nlow.m3u8\n' },
  'gap': { piece: refusing(404), written: playlist => playlist.replace(/#EXTINF[^\n]*\n[a-z]+-3\.m4s/g, '#EXT-X-GAP\n$&') },
  'lost piece': { piece: refusing(404) },
  'lost pieces': { pieces: refusing(404) },
  'failing pieces': { pieces: refusing(500) },
  'cut pieces': { pieces: cut },
  'broken pieces': { pieces: brokenOff },
  'empty pieces': { pieces: saying('') },
  'silent pieces': { pieces: silently },
  'dripping pieces': { pieces: dripping },
} satisfies Readonly<Record<string, Wrong>>

/** What goes wrong at the studio; null: it sends as it should. */
export type StudioFault = keyof typeof wrongs | null

export interface Studio {
  /** Of the live playlist; beside it lies `film.mp4`, which is no film. Others of this host are nowhere. */
  readonly address: string
  readonly host: string
  /** A test changes it while the app plays. */
  fault: StudioFault
  close(): Promise<void>
}

const folder = 'static/demo/live'

/** The demo's stream, sent live from another host, which can go wrong. */
export async function openStudio(): Promise<Studio> {
  let stopped = 0
  const studio = { fault: null as StudioFault }
  const now = (): number => {
    if (studio.fault === 'stale') return stopped ||= performance.now()
    stopped = 0
    return performance.now()
  }
  const site = await openSite((request, response) => {
    const name = (request.url ?? '').slice(1)
    response.setHeader('access-control-allow-origin', '*')
    const wrong: Wrong = studio.fault ? wrongs[studio.fault] : {}
    const { playlists = rightly, pieces = rightly, piece = pieces, written = (playlist: string) => playlist } = wrong
    if (name === 'film.mp4') return saying('This is no film.')(response, Buffer.of())
    if (!/^[a-z]+(?:\.m3u8|-\d+\.(?:m4s|vtt)|-init\.mp4)$/.test(name) || !existsSync(join(folder, name))) return refusing(404)(response, Buffer.of())
    const body = readFileSync(join(folder, name))
    if (name.endsWith('.m3u8')) return playlists(response, Buffer.from(written(livePlaylist(body.toString('utf8'), now()))))
    // How a picture begins, and its words, are always there: what is tested is what comes on and on.
    const answer = !name.endsWith('.m4s') ? rightly : /-3\.m4s$/.test(name) ? piece : pieces
    answer(response, body)
  })
  return Object.assign(studio, { host: site.origin, address: `${site.origin}/stream.m3u8`, close: site.close })
}
