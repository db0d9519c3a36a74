import type { Address } from '../../model/address'
import type { Picture } from '../../model/picture'
import type { Video } from '../../model/video'
import { plainText, shortened } from '../../text/words'
import { bestOf } from './bestVideo'
import { mediumOf, pictureAddress, secondsIn, videoOf } from './mediaPart'
import { anyText, ownParts, partsNamed, said, type Part } from '../xml/part'

/** What an item shows: Media RSS in groups or alone, enclosures, and the elements of podcasts. */
export interface Media {
  readonly picture: Picture | null
  readonly video: Video | null
  /** Where a web browser would play it, when nothing else can. */
  readonly player: Address | null
}

const longestCaption = 600
/** Wide enough for a TV's story page; wider ones cost memory. */
const wideEnough = 960
/** Of a picture that does not say its width: a thumbnail is small, others are large. */
const usualThumbnail = 120
const usualPicture = 950

/** `summary` is what the item says of itself: a caption of the same words is none. */
export function mediaOf(parts: readonly Part[], base: Address, summary: string): Media {
  const shown = [...partsNamed(parts, 'media:content', 'media:thumbnail'), ...ownParts(parts, 'enclosure', 'itunes:image', 'image', 'thumbnail', 'thumb'), ...ownParts(parts, 'link').filter(isEnclosure), ...imagesIn(parts)]
  const pictures = shown.filter(part => mediumOf(part) === 'picture').sort(betterPicture)
  const picture = pictureOf(pictures.find(part => pictureAddress(part, base) !== null), parts, base, summary)
  const video = bestVideo(shown, base)
  const duration = video?.duration ?? secondsIn(anyText(parts, 'itunes:duration'))
  return { picture, video: video && { ...video, poster: picture?.address ?? null, duration }, player: video ? null : playerIn(parts, base) }
}

function isEnclosure({ attributes }: Part): boolean {
  return attributes.get('rel') === 'enclosure'
}

/** `<image><url>…</url></image>`, as in a channel's head. */
function imagesIn(parts: readonly Part[]): readonly Part[] {
  return partsNamed(parts, 'url').filter(({ parent }) => parent?.name === 'image').map(url => ({ ...url, name: 'image' }))
}

/** The narrowest that is wide enough, else the widest. */
function betterPicture(one: Part, other: Part): number {
  const [width, otherWidth] = [widthOf(one), widthOf(other)]
  const bothWide = width >= wideEnough && otherWidth >= wideEnough
  return bothWide ? width - otherWidth : otherWidth - width
}

function widthOf({ name, attributes }: Part): number {
  return Number(attributes.get('width')) || (name === 'media:thumbnail' ? usualThumbnail : usualPicture)
}

function pictureOf(part: Part | undefined, parts: readonly Part[], base: Address, summary: string): Picture | null {
  const address = part ? pictureAddress(part, base) : null
  if (!part || address === null) return null
  const caption = wordsFor(part, parts, ['media:description', 'media:text', 'media:title'])
  return { address, caption: caption === '' || plainText(summary).indexOf(caption) === 0 ? null : caption, credit: creditFor(part, parts) }
}

/** Words stand in the picture's own element, in its group, or beside it in the item. */
function wordsFor(part: Part, parts: readonly Part[], names: readonly string[]): string {
  const [own, ...usual] = names
  const inside = said(partsNamed(parts, own!, ...usual).filter(({ parent }) => parent === part))
  // Beside a picture, a title is the story's, and what stands beside a film is about the film.
  const beside = hasFilm(parts) ? undefined : said(partsNamed(parts, own!).filter(({ parent }) => parent === part.parent || parent === null))
  return shortened(plainText((inside ?? beside)?.text ?? ''), longestCaption)
}

/** What Media RSS says of a film is said of the story; of a picture it is a caption. */
export function wordsOfFilm(parts: readonly Part[]): string {
  return hasFilm(parts) ? anyText(parts, 'media:description') : ''
}

function hasFilm(parts: readonly Part[]): boolean {
  return partsNamed(parts, 'media:content').some(part => mediumOf(part) !== 'picture')
}

function creditFor(part: Part, parts: readonly Part[]): string | null {
  const credits = partsNamed(parts, 'media:credit', 'media:copyright').filter(({ text }) => text.trim() !== '')
  const near = [part, part.parent, null].map(place => credits.filter(({ parent }) => parent === place)).find(some => some.length > 0) ?? []
  const names = near.map(({ text }) => plainText(text)).filter((name, i, all) => all.indexOf(name) === i)
  return shortened(names.join(', '), 200) || null
}

function bestVideo(shown: readonly Part[], base: Address): Video | null {
  const videos = shown.filter(part => mediumOf(part) === 'video' || mediumOf(part) === 'sound')
  return bestOf(videos.map(part => ({ part, video: videoOf(part, base) }))
    .filter((one): one is { part: Part; video: Video } => one.video !== null)
    .map(({ part, video }) => ({ video, height: Number(part.attributes.get('height')) || 0, bitrate: Number(part.attributes.get('bitrate')) || 0 })))
}

function playerIn(parts: readonly Part[], base: Address): Address | null {
  // A podcast's player shows nothing.
  if (partsNamed(parts, 'enclosure', 'media:content').some(({ attributes }) => /^audio\b/.test(attributes.get('type') ?? attributes.get('medium') ?? ''))) return null
  const players = partsNamed(parts, 'media:player', 'media:content').filter(({ name, attributes }) => name === 'media:player' || /shockwave|text\/html/.test(attributes.get('type') ?? ''))
  return players.length > 0 ? pictureAddress(players[0]!, base) : null
}
