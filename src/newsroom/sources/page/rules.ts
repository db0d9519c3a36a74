import { attribute, find, type Element } from '../../text/tree'
import { selected } from '../../text/select'
import { wordsOf } from '../../text/words'

/** The first element that a rule names and that says something; null without a rule. */
export function ruled(page: Element, rule: string | undefined): Element | null {
  return rule === undefined ? null : selected(page, rule).find(says) ?? null
}

function says(element: Element): boolean {
  return wordsOf(element) !== '' || attribute(element, 'content') !== '' || element.name === 'img' || find(element, ({ name }) => name === 'img') !== null
}

/** Its words, or what it says to machines. */
export function ruledWords(page: Element, rule: string | undefined): string | null {
  const element = ruled(page, rule)
  return element ? attribute(element, 'content') || wordsOf(element) || null : null
}
