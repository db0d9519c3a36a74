import type { Address } from '../../model/address'
import type { Twin } from '../../model/story'
import { isTag, oneALanguage } from '../feed/twins'
import { addressIn, ownParts, type Part } from './part'

/** The same story in other languages, as its item links it: the first of each language that is not the item's own address. */
export function twinsIn(parts: readonly Part[], base: Address, own: Address | null): readonly Twin[] {
  const links = ownParts(parts, 'link', 'atom:link', 'xhtml:link').filter(({ attributes }) => /^alternate$/i.test((attributes.get('rel') ?? '').trim()))
  const twins = links.flatMap((link): Twin[] => {
    const language = (link.attributes.get('hreflang') ?? '').trim()
    const address = isTag(language) ? addressIn(link, base, 'href') : null
    return address === null ? [] : [{ language, address }]
  })
  return oneALanguage(twins, own)
}
