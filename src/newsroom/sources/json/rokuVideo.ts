import { resolveAddress, type Address } from '../../model/address'
import type { Video } from '../../model/video'
import { videoAt } from '../../text/video'
import { bestOf, type Rendition } from '../feed/bestVideo'
import { memberOf, numberIn, objectsOf, textIn, type Json } from './value'
import { secondsIn } from '../feed/mediaPart'

export interface Playable {
  readonly video: Video | null
  /** Where a web browser would play it, when nothing else can. */
  readonly player: Address | null
}

/** Roku's names for types that an address may not tell. */
const types = new Map([['HLS', 'application/x-mpegurl'], ['DASH', 'application/dash+xml'], ['MP4', 'video/mp4'], ['M4V', 'video/mp4'], ['MOV', 'video/quicktime'], ['SMOOTH', 'application/vnd.ms-sstr+xml']])
const heights = new Map([['SD', 480], ['HD', 720], ['FHD', 1080], ['UHD', 2160]])
const players = /^https?:\/\/(?:www\.|m\.|player\.)?(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion\.com|facebook\.com)\//i

/** What an item plays: generators write its videos into `content`, or beside it. */
export function rokuVideo(item: Json, base: Address, live: boolean): Playable {
  const content = memberOf(item, 'content')
  const written = [...objectsOf(memberOf(content, 'videos')), ...objectsOf(memberOf(item, 'videos')), ...objectsOf(content), item].filter(one => linkIn(one) !== '')
  const best = bestOf(written.map(one => renditionOf(one, base)).filter((one): one is Rendition => one !== null))
  const duration = live ? null : secondsIn(textIn(content, 'duration') || textIn(item, 'duration'))
  const page = written.map(linkIn).find(link => players.test(link))
  return { video: best && { ...best, live, duration }, player: best || page === undefined ? null : resolveAddress(page, base) }
}

function linkIn(written: Json): string {
  return textIn(written, 'url', 'videoUrl', 'streamUrl')
}

function renditionOf(written: Json, base: Address): Rendition | null {
  const link = linkIn(written)
  const video = players.test(link) ? null : videoAt(link, types.get(textIn(written, 'videoType').toUpperCase()) ?? '', base)
  return video && { video, height: heights.get(textIn(written, 'quality').toUpperCase()) ?? 0, bitrate: numberIn(written, 'bitrate') }
}
