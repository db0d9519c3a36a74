import { plain } from '../../text/words'
import { memberOf, objectsOf, textIn, textsIn, type Json } from './value'

/** Under what an item is filed. */
export type Filing = (item: Json) => readonly string[]

interface Category {
  readonly name: string
  /** Whether an item of this id and these tags belongs to it. */
  holds(id: string, tags: ReadonlySet<string>): boolean
}

/** The feed's categories, each a playlist or a question to the tags; items that are in none keep their genres and tags. */
export function createFiling(feed: unknown): Filing {
  const lists = new Map(objectsOf(memberOf(feed, 'playlists')).map((list): [string, ReadonlySet<string>] => [textIn(list, 'name'), new Set(textsIn(list, 'itemIds'))]))
  const categories = objectsOf(memberOf(feed, 'categories')).map(category => categoryOf(category, lists)).filter(({ name }) => name !== '')
  return item => {
    const own = [...textsIn(item, 'genres'), ...textsIn(item, 'tags')].map(plain)
    const tags = new Set(own.map(tag => tag.toLowerCase()))
    const held = categories.filter(category => category.holds(textIn(item, 'id'), tags)).map(({ name }) => name)
    return held.length > 0 ? held : own.filter((name, i) => name !== '' && own.indexOf(name) === i)
  }
}

function categoryOf(category: Json, lists: ReadonlyMap<string, ReadonlySet<string>>): Category {
  const name = plain(textIn(category, 'name'))
  const list = lists.get(textIn(category, 'playlistName')) ?? new Set<string>()
  const query = textIn(category, 'query').toLowerCase()
  return { name, holds: (id, tags) => list.has(id) || (query !== '' && matches(query, tags)) }
}

/** 'sport AND live OR weather': OR binds less. */
function matches(query: string, tags: ReadonlySet<string>): boolean {
  return query.split(/\s+or\s+/).some(way => way.split(/\s+and\s+/).every(tag => tags.has(tag.trim())))
}
