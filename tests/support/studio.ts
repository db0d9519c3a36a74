import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { livePlaylist } from '../../src/tools/serve/livePlaylist'
import { openSite } from './site'

/**
 * What goes wrong at the studio: it sends as it should; its playlist is gone, fails, grows no more, is
 * a sign-in page, or names a codec that no browser has; nothing answers at all; its pieces are gone
 * (one of eight, or all), cut short, or never come; one of eight is told to be missing.
 */
export type StudioFault = null | 'gone' | 'failing' | 'stale' | 'nonsense' | 'strange codec' | 'silence' | 'lost piece' | 'lost pieces' | 'cut pieces' | 'silent pieces' | 'gap'

export interface Studio {
  /** Of the live playlist; beside it lies `film.mp4`, which is no film. Others of this host are nowhere. */
  readonly address: string
  readonly host: string
  /** A test changes it while the app plays. */
  fault: StudioFault
  close(): Promise<void>
}

const folder = 'static/demo/live'
/** The piece of each round that is lost. */
const lost = /^[a-z]+-3\.m4s$/

/** The demo's stream, sent live from another host, which can go wrong. */
export async function openStudio(): Promise<Studio> {
  let stopped = 0
  const studio = { fault: null as StudioFault }
  const now = (): number => studio.fault === 'stale' ? stopped ||= performance.now() : performance.now()
  const playlist = (name: string): string => {
    const text = livePlaylist(readFileSync(join(folder, name), 'utf8'), now())
    if (studio.fault === 'nonsense') return '<html>Sign in</html>'
    if (studio.fault === 'gap') return text.replace(/#EXTINF[^\n]*\n[a-z]+-3\.m4s/g, '#EXT-X-GAP\n$&')
    return studio.fault === 'strange codec' ? '#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1,CODECS="dvh1.05.01"\nlow.m3u8\n' : text
  }
  const site = await openSite((request, response) => {
    const name = (request.url ?? '').slice(1)
    const { fault } = studio
    const say = (status: number, body: string | Buffer): void => {
      response.writeHead(status, { 'access-control-allow-origin': '*' })
      response.end(body)
    }
    if (fault === 'silence') return
    if (name === 'film.mp4') return say(200, 'This is no film.')
    if (/^[a-z]+\.m3u8$/.test(name) && existsSync(join(folder, name))) return fault === 'gone' ? say(404, '') : fault === 'failing' ? say(500, '') : say(200, playlist(name))
    if (!/^[a-z]+-(?:\d+\.(?:m4s|vtt)|init\.mp4)$/.test(name) || fault === 'lost pieces' || (fault === 'lost piece' || fault === 'gap') && lost.test(name)) return say(404, '')
    const piece = readFileSync(join(folder, name))
    const isPiece = name.endsWith('.m4s')
    if (fault === 'silent pieces' && isPiece) return
    say(200, fault === 'cut pieces' && isPiece ? piece.subarray(0, piece.length / 3) : piece)
  })
  return Object.assign(studio, { host: site.origin, address: `${site.origin}/stream.m3u8`, close: site.close })
}
