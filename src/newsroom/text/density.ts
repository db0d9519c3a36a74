import type { Element, Node } from './tree'

const unread = new Set('script style noscript template svg'.split(' '))

/** How many characters a reader would read of it, near enough to compare. */
export function lengthOf(node: Node): number {
  if (typeof node === 'string') return node.trim().length
  if (unread.has(node.name)) return 0
  let length = 0
  for (const child of node.children) length += lengthOf(child)
  return length
}

/** The part of its characters that are links, 0 to 1: menus are near 1, prose is near 0. */
export function linkShare(element: Element): number {
  const all = lengthOf(element)
  return all === 0 ? 0 : linkedLength(element) / all
}

function linkedLength(element: Element): number {
  if (element.name === 'a') return lengthOf(element)
  let length = 0
  for (const child of element.children) if (typeof child !== 'string') length += linkedLength(child)
  return length
}
