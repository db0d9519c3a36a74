import { isRecord } from '../../model/record'
import { placed, shown, type Problem } from './problem'

type Kind = 'file' | 'edition' | 'brand' | 'breaking' | 'section' | 'source' | 'only' | 'live' | 'site'

const known = new Map<Kind, readonly string[]>([
  ['file', ['$schema', 'name', 'language', 'brand', 'sources', 'sections', 'live', 'mirrors', 'sites', 'phrases', 'breaking', 'editions', 'storyAddress', 'snapshot', 'package']],
  ['edition', ['language', 'name', 'sources', 'sections', 'live', 'phrases', 'breaking', 'storyAddress', 'snapshot']],
  ['brand', ['accent']],
  ['breaking', ['categories', 'trails', 'minutes']],
  ['section', ['title', 'sources', 'only', 'sections']],
  ['source', ['address', 'storyPath', 'zone', 'encoding']],
  ['only', ['categories', 'paths', 'trails']],
  ['live', ['title', 'sources', 'picture', 'audio']],
  ['site', ['headline', 'lead', 'trail', 'picture', 'caption', 'byline', 'published', 'body', 'remove']],
])

/** What stands in an entry, or in each item of its list. */
const inside = new Map<string, Kind>([['brand', 'brand'], ['breaking', 'breaking'], ['sections', 'section'], ['sources', 'source'], ['only', 'only'], ['live', 'live'], ['editions', 'edition']])

/** What others call our entries. */
const synonyms = new Map<string, readonly string[]>([
  ['name', ['title', 'channel']],
  ['language', ['lang', 'locale']],
  ['editions', ['languages', 'translations', 'versions']],
  ['brand', ['accent', 'color', 'colour', 'theme']],
  ['accent', ['color', 'colour']],
  ['sections', ['categories', 'rows', 'children', 'subsections']],
  ['sources', ['feed', 'feeds', 'rss', 'url', 'urls', 'address', 'items']],
  ['live', ['stream', 'streams', 'livestream', 'livestreams', 'tv', 'livefeeds']],
  ['mirrors', ['hosts', 'alternates']],
  ['sites', ['rules', 'pages', 'selectors']],
  ['phrases', ['boilerplate']],
  ['breaking', ['alerts', 'urgent']],
  ['minutes', ['duration', 'for']],
  ['snapshot', ['manifest']],
  ['package', ['app', 'packages', 'store']],
  ['title', ['name', 'label']],
  ['only', ['filter', 'match', 'category', 'categories', 'paths', 'trails']],
  ['categories', ['tags']],
  ['paths', ['prefixes']],
  ['address', ['url', 'href', 'link', 'src', 'feed', 'source']],
  ['storyAddress', ['permalink', 'articleaddress', 'twins', 'hreflang']],
  ['storyPath', ['path', 'pattern']],
  ['zone', ['timezone', 'tz']],
  ['encoding', ['charset']],
  ['headline', ['title']],
  ['lead', ['summary', 'description']],
  ['picture', ['image', 'poster', 'thumbnail', 'still']],
  ['audio', ['radio', 'sound']],
  ['byline', ['author']],
  ['published', ['date']],
  ['body', ['content', 'article']],
  ['remove', ['exclude']],
])

/** Every entry that has no meaning where it stands, with the one that was likely meant. */
export function unknownEntries(json: unknown, kind: Kind = 'file', path = ''): readonly Problem[] {
  if (!isRecord(json)) return []
  return Object.entries(json).flatMap(([name, value]) => {
    const here = placed(path, name)
    return known.get(kind)!.includes(name) ? within(name, value, here) : [{ path: here, text: `Tenfoot knows no such entry. ${meant(name, kind)}` }]
  })
}

function within(name: string, value: unknown, here: string): readonly Problem[] {
  if (name === 'sites') return isRecord(value) ? Object.entries(value).flatMap(([host, site]) => unknownEntries(site, 'site', placed(here, host))) : []
  const kind = inside.get(name)
  if (kind === undefined) return []
  return Array.isArray(value) ? value.flatMap((one, i) => unknownEntries(one, kind, placed(here, i))) : unknownEntries(value, kind, here)
}

function meant(entry: string, kind: Kind): string {
  const names = known.get(kind)!
  const small = entry.toLowerCase()
  const same = names.find(name => (synonyms.get(name) ?? []).includes(small))
  const near = same ?? names.find(name => distance(name.toLowerCase(), small) <= Math.min(2, name.length / 2))
  if (near !== undefined) return `Did you mean "${near}"?`
  return known.get('file')!.includes(entry) ? 'Move it to the top of the file, beside "name".' : `Remove it; here can stand ${listed(names)}.`
}

function listed(names: readonly string[]): string {
  return names.filter(name => name !== '$schema').map(name => `"${name}"`).join(', ')
}

/** How many letters to add, drop or change. */
function distance(one: string, long: string): number {
  const other = shown(long)
  let row = Array.from({ length: other.length + 1 }, (_, i) => i)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1))
    }
    row = next
  }
  return row[other.length]!
}
