import type { Address } from '../model/address'
import type { Picture } from '../model/picture'
import { plain, plainText } from '../text/words'
import { emptyItem, type Feed, type FeedItem } from './feed/item'
import { finishedReading } from './feed/reading'
import { addressIn, memberOf, objectsOf, textIn, type Json } from './json/value'
import { readJson } from './json/text'
import type { Parsing } from './feed/parsing'
import type { Reading } from './reading'
import { createFiling, type Filing } from './json/rokuFiling'
import { rokuVideo } from './json/rokuVideo'
import { written } from './xml/writing'

/** What plays by itself, in the order in which a viewer looks for it. */
const single = ['shortFormVideos', 'movies', 'tvSpecials']

/** Roku's Direct Publisher, which small broadcasters still write: streams, videos, and series by their episodes. */
export function parseRoku(text: string, address: Address, parsing: Parsing = {}): Reading {
  return finishedReading(readRoku(text, address), parsing)
}

/** Everything that plays, as it is written. */
export function readRoku(text: string, address: Address): Feed {
  const { value, warnings } = readJson(text)
  const filing = createFiling(value)
  const items = [
    ...objectsOf(memberOf(value, 'liveFeeds')).map(item => itemOf(item, address, filing, true)),
    ...single.flatMap(kind => objectsOf(memberOf(value, kind)).map(item => itemOf(item, address, filing, false))),
    ...objectsOf(memberOf(value, 'series')).flatMap(series => episodesOf(series, address, filing)),
  ]
  return { kind: 'roku', title: textIn(value, 'providerName'), language: textIn(value, 'language'), items, warnings }
}

function itemOf(item: Json, base: Address, filing: Filing, live: boolean): FeedItem {
  const content = memberOf(item, 'content')
  const { video, player } = rokuVideo(item, base, live)
  const picture = thumbnailOf(item, base)
  const summary = textIn(item, 'shortDescription')
  return {
    ...emptyItem(base),
    title: textIn(item, 'title'),
    summary: summary || textIn(item, 'longDescription'),
    content: longer(textIn(item, 'longDescription'), summary),
    guid: textIn(item, 'id'),
    address: player,
    published: textIn(content, 'dateAdded') || textIn(item, 'releaseDate'),
    categories: filing(item),
    language: textIn(content, 'language'),
    picture,
    video: video && { ...video, poster: picture?.address ?? null },
    player,
  }
}

/** Most generators write the same words twice. */
function longer(long: string, short: string): string {
  return long.length > short.length && plain(long) !== plain(short) ? written(long) : ''
}

/** Seasons, or episodes without any; an episode is filed under its series, and under what the series is. */
function episodesOf(series: Json, base: Address, filing: Filing): readonly FeedItem[] {
  const seasons = objectsOf(memberOf(series, 'seasons'))
  const episodes = [...objectsOf(memberOf(series, 'episodes')), ...seasons.flatMap(season => objectsOf(memberOf(season, 'episodes')))]
  const title = plainText(textIn(series, 'title'))
  return episodes.map(episode => {
    const item = itemOf(episode, base, filing, false)
    const files = [title, ...filing(series), ...item.categories].filter((name, i, all) => name !== '' && all.indexOf(name) === i)
    return { ...item, categories: files, picture: item.picture ?? thumbnailOf(series, base) }
  })
}

function thumbnailOf(item: Json, base: Address): Picture | null {
  const address = addressIn(item, base, 'thumbnail', 'brandedThumbnail', 'thumbnailUrl')
  return address === null ? null : { address, caption: null, credit: null }
}

