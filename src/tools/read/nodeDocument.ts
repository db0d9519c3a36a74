import { parseHTML } from 'linkedom'

/** HTML as a document in Node, where there is no browser to do it. */
export function nodeDocument(html: string): unknown {
  return parseHTML(html).document
}
