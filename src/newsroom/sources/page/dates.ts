import type { Address } from '../../model/address'
import type { PageRules } from '../../model/pageRules'
import type { DateQuality } from '../../model/story'
import { dateFromAddress, parseDate } from '../../text/date'
import { attribute, findAll, type Element } from '../../text/tree'
import { wordsOf } from '../../text/words'
import { ruled, ruledWords } from './rules'
import type { Structured } from './structured'

export interface PageDates {
  readonly published: string | null
  readonly updated: string | null
  readonly dateQuality: DateQuality
}

const isUpdate = /updat|modif|revis|edited|aktualis|actualiz|mis à jour|обновл|güncel|atualiz|تحديث|رسانی/i
const isPublication = /publish|pubdate|posted|created|issued/i
/** What pages call the element that shows a date to people. */
const dated = /(?:^|[\s_-])(?:date|dates|dateline|datetime|time|timestamp|published|pubdate|posted|byline|article-?info|meta|submitted|creat(?:ed|ion)|tarih|fecha|datum)(?:$|[\s_-])|date$|^date|Date|timestamp|publish/
const longest = 160
const mostElements = 200

/** When a page was published and changed: what it says to machines, its time elements, a date it shows, its address. */
export function datesOf(page: Element, said: Structured, address: Address, rules: PageRules): PageDates {
  const times = timesIn(page)
  const exact = firstDate([ruledDate(page, rules), ...said.published]) ?? firstDate(times.filter(({ called }) => !isUpdate.test(called)).map(({ written }) => written))
  const shown = exact === null ? shownDate(page) : null
  const published = exact ?? shown ?? dateFromAddress(address)
  const updated = firstDate(said.updated) ?? firstDate(times.filter(({ called }) => isUpdate.test(called)).map(({ written }) => written))
  return {
    published,
    updated: updated === published || (updated !== null && published !== null && updated < published) ? null : updated,
    dateQuality: published === null ? 'seen' : exact !== null || (shown !== null && !/T00:00:00/.test(shown)) ? 'exact' : 'day',
  }
}

function ruledDate(page: Element, rules: PageRules): string | null {
  const element = ruled(page, rules.published)
  return element ? attribute(element, 'datetime') || ruledWords(page, rules.published) : null
}

function firstDate(written: readonly (string | null)[]): string | null {
  for (const one of written) {
    const date = one === null ? null : dateIn(one)
    if (date !== null) return date
  }
  return null
}

/** A date as written; years before the web are none. */
function dateIn(written: string): string | null {
  // Arab newsrooms of the east write both names of a month.
  const date = parseDate(written.replace(/[\u0621-\u064a]+\/(?=[\u0621-\u064a])/g, '').replace(/(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日?/, '$1/$2/$3 '))
  return date !== null && date > '1990' ? date : null
}

interface Time {
  readonly written: string
  /** How it is called, with the words in it and at its parent. */
  readonly called: string
}

/** The page's time elements and microdata, those that say they are the publication first. */
function timesIn(page: Element): readonly Time[] {
  const times = findAll(page, element => element.name === 'time' || /^date(?:Published|Modified|Created)$/.test(attribute(element, 'itemprop'))).map(timeOf)
  const marked = times.filter(({ called }) => isPublication.test(called))
  return [...marked, ...times.filter(time => !marked.includes(time))]
}

function timeOf(element: Element): Time {
  const words = wordsOf(element)
  const called = ['class', 'itemprop', 'id', 'pubdate'].map(name => attribute(element, name)).join(' ')
  return { written: attribute(element, 'datetime') || attribute(element, 'content') || words, called: `${called} ${words.slice(0, 60)}` }
}

/** A date that stands in an element of its own, as near to the page's beginning as may be, after the headline when there is one. */
function shownDate(page: Element): string | null {
  const elements = findAll(page, element => element.name === 'h1' || isDated(element))
  const heading = elements.map(({ name }) => name).lastIndexOf('h1')
  const ordered = heading < 0 ? elements : [...elements.slice(heading), ...elements.slice(0, heading)]
  for (const element of ordered.slice(0, mostElements)) {
    const written = datedWords(wordsOf(element))
    const date = written === null ? null : dateIn(written)
    if (date !== null) return date
  }
  return null
}

function isDated(element: Element): boolean {
  return ['span', 'div', 'p', 'li', 'small', 'em', 'b', 'strong', 'td', 'i', 'font', 'h2', 'h3', 'h4', 'h5', 'h6', 'a', 'abbr', 'dd', 'label'].includes(element.name)
    && dated.test(`${attribute(element, 'class')} ${attribute(element, 'id')} ${attribute(element, 'itemprop')}`)
}

/** The part of a short line that a date can be: what follows 'Updated' is another. */
function datedWords(words: string): string | null {
  if (words.length > longest || !/[0-9٠-٩۰-۹]/.test(words)) return null
  const first = words.split(/[|[(]?\s*(?:last )?(?:updated?|modified|آخر تحديث|aktualisiert|actualizado|güncelleme)/i).find(part => /[0-9٠-٩۰-۹]/.test(part)) ?? words
  const start = first.search(/[0-9٠-٩۰-۹]/)
  // Month and weekday may stand before the day.
  return first.slice(Math.max(0, start - 24), start + 60)
}

