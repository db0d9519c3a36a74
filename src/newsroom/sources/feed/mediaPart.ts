import type { Address } from '../../model/address'
import type { Video } from '../../model/video'
import { secondsOf, videoAt } from '../../text/video'
import { addressIn, type Part } from '../xml/part'

/** What a TV can show of an enclosure or a piece of media. */
export type Medium = 'picture' | 'video' | 'sound' | 'other'

const pictureNames = new Set(['media:thumbnail', 'itunes:image', 'image', 'thumbnail', 'thumb'])
const others = /^(?:text|application)\//i

/** What an element of Media RSS, an enclosure or a thumbnail holds: as it declares, else by its address. */
export function mediumOf(part: Part): Medium {
  if (pictureNames.has(part.name)) return 'picture'
  const type = part.attributes.get('type') ?? ''
  const medium = part.attributes.get('medium') ?? ''
  if (/^image\b/i.test(type) || medium === 'image') return 'picture'
  if (medium === 'audio' || /^audio\/(?!.*mpegurl)/i.test(type)) return 'sound'
  const link = linkOf(part)
  if (/\.(?:m3u8|mpd|mp4|m4v|webm|mov)(?:[?#]|$)/i.test(link) || /^video\/|mpegurl|dash\+xml/i.test(type)) return 'video'
  if (medium === 'video' && type === '') return 'video'
  if (/\.(?:jpe?g|png|gif|webp)(?:[?#]|$)/i.test(link)) return 'picture'
  if (others.test(type) || medium !== '') return 'other'
  if (/\.(?:mp3|m4a|aac|oga|ogg|opus|wav|flac)(?:[?#]|$)/i.test(link)) return 'sound'
  return /\.(?:pdf|swf|zip)(?:[?#]|$)/i.test(link) ? 'other' : 'picture'
}

/** An element's picture address; null when it has none. */
export function pictureAddress(part: Part, base: Address): Address | null {
  return addressIn(part, base, 'url', 'href', 'src')
}

/** An element's video or sound; null when a TV cannot play it. */
export function videoOf(part: Part, base: Address): Video | null {
  const address = pictureAddress(part, base)
  const declared = part.attributes.get('type') ?? ''
  const medium = part.attributes.get('medium') ?? ''
  const type = declared === '' && (medium === 'video' || medium === 'audio') ? `${medium}/*` : declared
  const video = address === null ? null : videoAt(address, type, part.base ?? base)
  return video && { ...video, ...mediumOf(part) === 'sound' && { sound: true }, duration: secondsIn(part.attributes.get('duration') ?? '') }
}

/** '95', '1:35', '0:01:35' or 'PT1M35S' in seconds; null when it is none. */
export function secondsIn(written: string): number | null {
  const text = written.trim()
  if (!/^\d{1,6}(?:\.\d+)?$|^\d{1,3}(?::\d\d){1,2}$/.test(text)) return secondsOf(text)
  return Math.round(text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)) || null
}

function linkOf({ attributes, text }: Part): string {
  return (attributes.get('url') ?? attributes.get('href') ?? attributes.get('src') ?? text).trim()
}
