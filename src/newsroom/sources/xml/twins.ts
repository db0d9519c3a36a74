import type { Address } from '../../model/address'
import { sameTag } from '../../model/languageTag'
import type { Twin } from '../../model/story'
import { addressIn, ownParts, type Part } from './part'

const most = 20

/** The same story in other languages, as its item links it: the first of each language that is not the item's own address. */
export function twinsIn(parts: readonly Part[], base: Address, own: Address | null): readonly Twin[] {
  const links = ownParts(parts, 'link', 'atom:link', 'xhtml:link').filter(({ attributes }) => /^alternate$/i.test((attributes.get('rel') ?? '').trim()))
  const twins = links.flatMap((link): Twin[] => {
    const language = (link.attributes.get('hreflang') ?? '').trim()
    const address = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language) ? addressIn(link, base, 'href') : null
    return address === null || address === own ? [] : [{ language, address }]
  })
  return twins.filter((one, i) => twins.findIndex(other => sameTag(other.language, one.language)) === i).slice(0, most)
}
