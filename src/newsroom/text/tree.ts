import { markupSteps, type Attributes } from './markup'
import { atOnce, type Steps } from './steps'

export interface Element {
  readonly name: string
  readonly attributes: Attributes
  readonly children: readonly Node[]
}

/** An element, or a piece of text with its entities decoded. */
export type Node = Element | string

export type Wanted = (element: Element) => boolean

/** The tree of an HTML page or fragment, as far as it can be read; its root is nameless. */
export function treeOf(html: string): Element {
  return atOnce(treeSteps(html)).root
}

/** Elements that `wanted` accepts, in document order. */
export function findAll(root: Element, wanted: Wanted): readonly Element[] {
  const found: Element[] = []
  const visit = (element: Element): void => {
    for (const child of element.children) {
      if (typeof child === 'string') continue
      if (wanted(child)) found.push(child)
      visit(child)
    }
  }
  visit(root)
  return found
}

/** The first element that `wanted` accepts. */
export function find(root: Element, wanted: Wanted): Element | null {
  for (const child of root.children) {
    if (typeof child === 'string') continue
    const found = wanted(child) ? child : find(child, wanted)
    if (found) return found
  }
  return null
}

export function named(...names: readonly string[]): Wanted {
  return ({ name }) => names.includes(name)
}

/** Elements whose class has a match of `pattern`. */
export function classed(pattern: RegExp): Wanted {
  return ({ attributes }) => pattern.test(attributes.get('class') ?? '')
}

/** An attribute's text; '' when it is not there. */
export function attribute(element: Element | null, name: string): string {
  return element?.attributes.get(name) ?? ''
}

interface Growing extends Element {
  readonly children: Node[]
}

/** The tree of an HTML page, and whether it was read to its end: it may nest too deep. Its root is nameless. */
export function* treeSteps(html: string): Steps<{ readonly root: Element; readonly whole: boolean }> {
  const root: Growing = { name: '', attributes: new Map(), children: [] }
  const path = [root]
  const here = (): Growing => path[path.length - 1]!
  const whole = yield* markupSteps(html, {
    open: (name, attributes) => {
      const element: Growing = { name, attributes, children: [] }
      here().children.push(element)
      path.push(element)
    },
    close: () => { path.pop() },
    text: text => {
      const { children } = here()
      const last = children.length - 1
      // The parser cuts a text at every entity and stray mark.
      if (typeof children[last] === 'string') children[last] += text
      else children.push(text)
    },
  }, { xml: false })
  return { root, whole }
}
