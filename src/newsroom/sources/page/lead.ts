import type { PageRules } from '../../model/pageRules'
import type { Element } from '../../text/tree'
import { shortened } from '../../text/words'
import { ruledWords } from './rules'
import type { Structured } from './structured'

const longest = 600

/** What a page says its story is, in a sentence or two. */
export function leadOf(page: Element, said: Structured, rules: PageRules): string | null {
  return shortened(ruledWords(page, rules.lead) ?? said.lead ?? '', longest) || null
}
