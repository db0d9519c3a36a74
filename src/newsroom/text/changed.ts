import type { Block } from '../model/block'
import { fnv } from './fnv'
import { unspaced } from './unspaced'

/** More are not kept of one story; what comes after them is never said to have changed. */
const most = 200

/** A body's paragraphs as they can be known again: short signs, in their order. */
export function signsOf(body: readonly Block[]): readonly string[] {
  return textsOf(body).slice(0, most).map(signOf)
}

/** The paragraphs of a body that were not in it, or not so, when it had these signs. */
export function changedSince(body: readonly Block[], signs: readonly string[]): ReadonlySet<string> {
  const known = new Set(signs)
  return new Set(textsOf(body).slice(0, most).filter(text => !known.has(signOf(text))))
}

/** What runs through the pages, each for itself. */
function textsOf(body: readonly Block[]): readonly string[] {
  return body.flatMap(block => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
      case 'quote': return [block.text]
      case 'list': return [...block.items]
      case 'embed':
      case 'picture':
      case 'video':
      case 'separator': return []
    }
  })
}

/** Of the letters, without the spaces between them: editors' programs set those anew. */
function signOf(text: string): string {
  return fnv(unspaced(text))
}
