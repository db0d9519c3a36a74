import { lengthOf, linkShare } from '../../text/density'
import { isCaption, isNoise } from '../../text/noise'
import { attribute, find, findAll, named, type Element } from '../../text/tree'
import { wordsOf } from '../../text/words'
import { agree, compact } from './headline'

const shortest = 40
const longest = 700
const called = /(?:^|[\s_-])(?:stand-?first|lead|lede|perex|intro|introduction|summary|deck|dek|sub-?head(?:line|ing)?|sub-?title|sommario|occhiello|chapo|chapeau|entradilla|bajada|copete|strap-?line|teaser|excerpt|vorspann|spot|olho|linha-?fina)(?:$|[\s_-])/i
const holders = new Set(['p', 'div', 'h2', 'h3', 'h4', 'h5', 'span', 'strong', 'b', 'em', 'section'])
const blocks = named('p', 'div', 'ul', 'ol', 'h2', 'h3', 'h4', 'section', 'figure', 'table')

/** The sentence or two that a page sets between its headline and the first paragraph of the body; null when there is none. */
export function standfirstOf(page: Element, headline: string, lead: string | null, firstParagraph: string): Element | null {
  const end = compact(firstParagraph).slice(0, 60)
  const body = find(page, named('body')) ?? page
  const elements = findAll(body, element => element.name === 'h1' || holders.has(element.name))
  const heading = elements.map(element => element.name === 'h1' && agree(wordsOf(element), headline)).lastIndexOf(true)
  for (const element of elements.slice(heading + 1)) {
    const says = isLeaf(element) ? wordsOf(element) : ''
    if (says === '') continue
    if (end !== '' && compact(says.slice(0, 200)).startsWith(end)) return null
    if (says.length >= shortest && isStandfirst(element, says, lead, heading >= 0)) return element
  }
  return null
}

function isLeaf(element: Element): boolean {
  const length = lengthOf(element)
  return length > 0 && length <= longest && find(element, blocks) === null
}

/** What a class alone calls so is one only below the headline. */
function isStandfirst(element: Element, words: string, lead: string | null, below: boolean): boolean {
  if (linkShare(element) > 0.3 || isNoise(element) || isCaption(element)) return false
  return (lead !== null && agree(words, lead)) || (below && called.test(attribute(element, 'class') + ' ' + attribute(element, 'itemprop')))
}
