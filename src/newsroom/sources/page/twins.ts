import { resolveAddress, type Address } from '../../model/address'
import { sameTag } from '../../model/languageTag'
import type { Twin } from '../../model/story'
import { isTag, oneALanguage } from '../feed/twins'
import { attribute, findAll, named, type Element } from '../../text/tree'

/** The same story in other languages, as its page links it. */
export function twinsOf(page: Element, base: Address, language: string | null): readonly Twin[] {
  const links = findAll(page, named('link')).filter(link => /(?:^|\s)alternate(?:\s|$)/i.test(attribute(link, 'rel')))
  const twins = links.flatMap((link): Twin[] => {
    const [tag, href] = [attribute(link, 'hreflang').trim(), attribute(link, 'href')]
    const address = isTag(tag) && href !== '' ? resolveAddress(href, base) : null
    return address === null || (language !== null && sameTag(tag, language)) ? [] : [{ language: tag, address }]
  })
  return oneALanguage(twins)
}
