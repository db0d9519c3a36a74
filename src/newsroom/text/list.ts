import { findAll, named, type Element, type Node } from './tree'
import { wordsOf } from './words'

/** The items of a list, those of lists within it after their own; a `dl` has its terms and meanings. */
export function listItems(list: Element): readonly string[] {
  return elementsIn(list).flatMap(item => [wordsOf(withoutLists(item)), ...innerLists(item).flatMap(listItems)]).filter(words => words !== '')
}

/** The rows of a table, their cells parted by a dot. */
export function tableRows(table: Element): readonly string[] {
  return findAll(table, named('tr'))
    .map(row => elementsIn(row).map(wordsOf).filter(words => words !== '').join(' · '))
    .filter(row => row !== '')
}

function elementsIn(element: Element): readonly Element[] {
  return element.children.filter(isElement)
}

function innerLists(item: Element): readonly Element[] {
  return isList(item) ? [item] : elementsIn(item).filter(isList)
}

function withoutLists(item: Element): Element {
  if (isList(item)) return { ...item, children: [] }
  return { ...item, children: item.children.filter(child => !isElement(child) || !isList(child)) }
}

function isList({ name }: Element): boolean {
  return name === 'ul' || name === 'ol'
}

function isElement(node: Node): node is Element {
  return typeof node !== 'string'
}
