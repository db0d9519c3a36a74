import type { PageRules } from '../../model/pageRules'
import { attribute, find, findAll, named, type Element } from '../../text/tree'
import { wordsOf } from '../../text/words'
import { ruledWords } from './rules'
import type { Structured } from './structured'

const longest = 100
const mostLines = 20
const by = /^(?:written |reported |published |posted |story |words )?(?:by|von|par|por|di|автор|текст|yazan|بقلم|كتب|نویسنده|作者|记者)(?:[:：]\s*|\s+)/i

/** Who wrote a story: as the page says to machines, else as it shows in a line of its own. */
export function bylineOf(page: Element, said: Structured, rules: PageRules): string | null {
  const ruled = cleaned(ruledWords(page, rules.byline) ?? '')
  if (ruled !== null) return ruled
  const names = said.authors.map(cleaned).filter((name): name is string => name !== null)
  const unique = names.filter((name, i) => names.findIndex(other => other.toLowerCase() === name.toLowerCase()) === i)
  return unique.length > 0 && unique.join(', ').length <= 2 * longest ? unique.join(', ') : shownByline(page)
}

function shownByline(page: Element): string | null {
  for (const element of findAll(page, isByline).slice(0, mostLines)) {
    // The name is a link of its own on many pages; dates and places stand beside it.
    const name = find(element, ({ attributes }) => /\bauthor\b/.test(attributes.get('rel') ?? '') || attributes.get('itemprop') === 'name') ?? element
    const words = cleaned(wordsOf(name)) ?? cleaned(wordsOf(find(element, named('a')) ?? ''))
    if (words !== null) return words
  }
  return null
}

function isByline(element: Element): boolean {
  if (element.name === 'body' || element.name === 'html' || element.name === 'meta' || element.name === 'link') return false
  if (/\bauthor\b/i.test(`${attribute(element, 'rel')} ${attribute(element, 'itemprop')}`)) return true
  return /(?:^|[\s_-])(?:byline|author|authors|writer|autor|auteur)(?:$|[\s_-](?!bio|image|img|photo|avatar|box))|byline(?:-?name)?(?:$|\s)/i.test(attribute(element, 'class'))
}

/** A name without 'By' before and the date after it; null when it is no name. */
function cleaned(words: string): string | null {
  const name = words.slice(0, 4 * longest).replace(by, '')
    .replace(/[\s,|•·–—-]*(?:(?:published|updated|posted|submitted|last)\b.*|\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s*)?(?:\d{1,2}[\s./-])?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s\d{1,4}\b.*|\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b.*|\b\d{1,2}:\d\d\b.*)$/i, '')
    .replace(/^[\s,:|•·–—-]+|[\s,:|•·–—-]+$/g, '')
  return name === '' || name.length > longest || /^https?:|^www\.|^@|@\w+\.\w|^\d+$/i.test(name) ? null : name
}
