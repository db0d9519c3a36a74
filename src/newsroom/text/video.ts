import { resolveAddress, type Address } from '../model/address'
import type { Video } from '../model/video'
import { attribute, findAll, named, type Element } from './tree'

/** What a `video` or `audio` element plays; null when it names nothing that a TV plays. */
export function videoIn(element: Element, base: Address): Video | null {
  const written = [element, ...findAll(element, named('source'))].map(one => ({ link: attribute(one, 'src') || attribute(one, 'data-src'), type: attribute(one, 'type') }))
  for (const { link, type } of written) {
    const video = videoAt(link, type || (element.name === 'audio' ? 'audio/*' : ''), base)
    if (video) return { ...video, poster: link === '' ? null : resolvedOrNull(attribute(element, 'poster'), base) }
  }
  return null
}

/** A video or a sound by its address and its declared type, if any; null when it is none that a TV plays. */
export function videoAt(link: string, type: string, base: Address): Video | null {
  const address = resolvedOrNull(link, base)
  const kind = address === null ? null : kindOf(address, type)
  if (address === null || kind === null) return null
  return { address, type: kind, poster: null, caption: null, duration: null, live: false, ...isSound(address, type) && { sound: true } }
}

/** Seconds of an ISO 8601 duration such as 'PT1H2M3S'; null when it is none, or nothing. */
export function secondsOf(written: string): number | null {
  const parts = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?)?$/i.exec(written.trim())
  if (!parts) return null
  const [days, hours, minutes, seconds] = parts.slice(1).map(part => Number(part ?? 0)) as [number, number, number, number]
  return ((days * 24 + hours) * 60 + minutes) * 60 + seconds || null
}

function kindOf(address: Address, type: string): Video['type'] | null {
  if (/\.m3u8(?:[?#]|$)/i.test(address) || /mpegurl/i.test(type)) return 'hls'
  if (/\.mpd(?:[?#]|$)/i.test(address) || /dash\+xml/i.test(type)) return 'dash'
  return /\.(?:mp4|m4v|webm|mov)(?:[?#]|$)/i.test(address) || /^video\//i.test(type) || isSound(address, type) ? 'file' : null
}

/** As it is declared, else by its address. A playlist of sound alone looks like any other. */
function isSound(address: Address, type: string): boolean {
  if (/^audio\/(?!.*mpegurl)/i.test(type)) return true
  return type === '' && /\.(?:mp3|m4a|aac|oga|ogg|opus|wav|flac)(?:[?#]|$)/i.test(address)
}

function resolvedOrNull(link: string, base: Address): Address | null {
  return link.trim() === '' ? null : resolveAddress(link, base)
}
