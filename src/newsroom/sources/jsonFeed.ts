import type { Address } from '../model/address'
import type { Video } from '../model/video'
import { plain } from '../text/words'
import { videoAt } from '../text/video'
import { bestOf } from './feed/bestVideo'
import { emptyItem, type Feed, type FeedItem } from './feed/item'
import { finishedReading } from './feed/reading'
import { addressIn, memberOf, numberIn, objectsOf, textIn, textsIn, type Json } from './json/value'
import { readJson } from './json/text'
import type { Parsing } from './feed/parsing'
import type { Reading } from './reading'
import { written } from './xml/writing'

/** JSON Feed 1 and 1.1 as stories. */
export function parseJsonFeed(text: string, address: Address, parsing: Parsing = {}): Reading {
  return finishedReading(readJsonFeed(text, address), parsing)
}

/** The items of a JSON Feed as they are written. */
export function readJsonFeed(text: string, address: Address): Feed {
  const { value, warnings } = readJson(text)
  const base = addressIn(value, address, 'home_page_url') ?? address
  const items = objectsOf(memberOf(value, 'items')).map(item => itemOf(item, base, namesOf(value)))
  return { kind: 'jsonFeed', title: textIn(value, 'title'), language: textIn(value, 'language'), items, warnings }
}

function itemOf(item: Json, base: Address, feedNames: string): FeedItem {
  const guid = textIn(item, 'id')
  const address = addressIn(item, base, 'url', 'external_url') ?? (/^https?:/i.test(guid) ? addressIn(item, base, 'id') : null)
  const picture = addressIn(item, base, 'image', 'banner_image') ?? attachedPicture(item, base)
  const video = attachedVideo(item, base)
  return {
    ...emptyItem(address ?? base),
    title: textIn(item, 'title'),
    summary: textIn(item, 'summary'),
    content: textIn(item, 'content_html') || written(textIn(item, 'content_text')),
    guid,
    address,
    published: textIn(item, 'date_published', 'date_modified'),
    updated: textIn(item, 'date_modified'),
    byline: namesOf(item) || feedNames,
    categories: textsIn(item, 'tags').map(plain),
    language: textIn(item, 'language'),
    picture: picture === null ? null : { address: picture, caption: null, credit: null },
    video: video && { ...video, poster: picture },
  }
}

/** 1.1 has `authors`, 1 one `author`. */
function namesOf(value: unknown): string {
  const authors = [...objectsOf(memberOf(value, 'authors')), ...objectsOf(memberOf(value, 'author'))]
  return authors.map(author => plain(textIn(author, 'name'))).filter((name, i, all) => name !== '' && all.indexOf(name) === i).join(', ')
}

function attachedPicture(item: Json, base: Address): Address | null {
  const attached = objectsOf(memberOf(item, 'attachments')).find(one => textIn(one, 'mime_type').indexOf('image/') === 0)
  return attached ? addressIn(attached, base, 'url') : null
}

function attachedVideo(item: Json, base: Address): Video | null {
  const videos = objectsOf(memberOf(item, 'attachments')).map((one): Video | null => {
    const video = videoAt(textIn(one, 'url'), textIn(one, 'mime_type'), base)
    return video && { ...video, caption: plain(textIn(one, 'title')) || null, duration: Math.round(numberIn(one, 'duration_in_seconds')) || null }
  })
  return bestOf(videos.filter((video): video is Video => video !== null).map(video => ({ video, height: 0, bitrate: 0 })))
}
