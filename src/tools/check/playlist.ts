import { resolveAddress, type Address } from '../../newsroom/model/address'

/** As much of an HLS playlist as a check needs. */
export interface Playlist {
  /** Playlists of the same stream in other qualities. */
  readonly variants: readonly { readonly address: Address; readonly codecs: string | null }[]
  readonly segments: readonly Address[]
  /** It will not grow any more. */
  readonly ended: boolean
}

/** Null when it is no playlist. `base`: its own address. */
export function readPlaylist(text: string, base: Address): Playlist | null {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/).map(line => line.trim()).filter(line => line !== '')
  if (lines[0] !== '#EXTM3U') return null
  const variants: Playlist['variants'][number][] = []
  const segments: Address[] = []
  let variant: string | null = null
  for (const line of lines) {
    if (line.startsWith('#EXT-X-STREAM-INF:')) variant = line
    if (line.startsWith('#')) continue
    const address = resolveAddress(line, base)
    if (address !== null && variant !== null) variants.push({ address, codecs: /CODECS="([^"]*)"/.exec(variant)?.[1] ?? null })
    else if (address !== null) segments.push(address)
    variant = null
  }
  return { variants, segments, ended: lines.includes('#EXT-X-ENDLIST') }
}
