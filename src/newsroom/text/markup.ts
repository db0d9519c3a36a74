import { Parser } from 'htmlparser2'

/** Deeper than any page or feed in use; htmlparser2 takes quadratic time beyond. */
const deepest = 256

export type Attributes = ReadonlyMap<string, string>

export interface Element {
  readonly name: string
  readonly attributes: Attributes
  readonly children: readonly Node[]
}

/** An element, or a piece of text. */
export type Node = Element | string

export interface MarkupHandlers {
  open(name: string, attributes: Attributes): void
  close(name: string): void
  text(text: string): void
}

/**
 * Reads HTML or XML piece by piece and never throws: what is damaged is read as far as it goes.
 * Reading ends where elements nest deeper than 256. Names are lower case.
 */
export function readMarkup(markup: string, handlers: MarkupHandlers, xml: boolean): void {
  let depth = 0
  let ended = false
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (ended) return
      depth++
      if (depth > deepest) {
        ended = true
        parser.pause()
        return
      }
      handlers.open(name, new Map(Object.entries(attributes)))
    },
    onclosetag: name => {
      if (ended) return
      depth--
      handlers.close(name)
    },
    ontext: text => { if (!ended) handlers.text(text) },
  }, { xmlMode: xml, lowerCaseTags: true, lowerCaseAttributeNames: true, decodeEntities: true, recognizeCDATA: xml })
  // In pieces, so that reading stops soon after the depth is passed.
  for (let at = 0; at < markup.length && !ended; at += 4096) parser.write(markup.slice(at, at + 4096))
  if (!ended) parser.end()
}

/** The tree of an HTML page or fragment; its root is nameless. */
export function treeOf(html: string): Element {
  const root = { name: '', attributes: new Map<string, string>() as Attributes, children: [] as Node[] }
  const path = [root]
  readMarkup(html, {
    open: (name, attributes) => {
      const element = { name, attributes, children: [] as Node[] }
      path[path.length - 1]!.children.push(element)
      path.push(element)
    },
    close: () => { if (path.length > 1) path.pop() },
    text: text => { path[path.length - 1]!.children.push(text) },
  }, false)
  return root
}

/** Elements that `wanted` accepts, in document order. */
export function findAll(root: Element, wanted: (element: Element) => boolean): readonly Element[] {
  const found: Element[] = []
  for (const child of root.children) {
    if (typeof child === 'string') continue
    if (wanted(child)) found.push(child)
    found.push(...findAll(child, wanted))
  }
  return found
}

export function find(root: Element, wanted: (element: Element) => boolean): Element | null {
  return findAll(root, wanted)[0] ?? null
}

/** All text below, as it is written. */
export function textOf(node: Node): string {
  if (typeof node === 'string') return node
  if (node.name === 'script' || node.name === 'style') return ''
  return node.children.map(textOf).join('')
}
