import type { Element } from './tree'

/**
 * The elements that simple selectors name, in document order: tags, .class, #id, [attribute] and [attribute=value],
 * a space for 'somewhere in', a comma for 'or'. What is written otherwise selects nothing.
 */
export function selected(root: Element, selectors: string): readonly Element[] {
  const ways = waysOf(selectors)
  const found: Element[] = []
  const visit = (element: Element, path: readonly Element[]): void => {
    for (const child of element.children) {
      if (typeof child === 'string') continue
      if (ways.some(way => ends(way, child, path))) found.push(child)
      visit(child, [...path, child])
    }
  }
  if (ways.length > 0) visit(root, [])
  return found
}

/** The tree without the elements that the selectors name. */
export function withoutSelected(root: Element, selectors: readonly string[]): Element {
  const left = new Set(selectors.flatMap(one => selected(root, one)))
  return left.size === 0 ? root : without(root, left)
}

/** The tree without these elements of it. */
export function without(element: Element, left: ReadonlySet<Element>): Element {
  if (left.size === 0) return element
  const children = element.children.filter(child => typeof child === 'string' || !left.has(child))
  return { ...element, children: children.map(child => typeof child === 'string' ? child : without(child, left)) }
}

/** Whether every one of them is a selector that `selected` understands. */
export function isSelector(selectors: string): boolean {
  return selectors.split(',').every(way => wayOf(way) !== null)
}

type Step = (element: Element) => boolean
type Way = readonly Step[]

function waysOf(selectors: string): readonly Way[] {
  return selectors.split(',').map(wayOf).filter((way): way is Way => way !== null)
}

function wayOf(written: string): Way | null {
  const steps = (written.match(stepShape) ?? []).map(stepOf)
  if (written.replace(stepShape, '').trim() !== '') return null
  return steps.length > 0 && steps.every(step => step !== null) ? steps as Way : null
}

const stepShape = /(?:\[[^\]]*\]|[^\s[])+/g
const part = /^(?:([a-z][a-z0-9-]*|\*)|\.([\w-]+)|#([\w-]+)|\[\s*([a-z][\w:.-]*)\s*(?:=\s*(?:"([^"]*)"|'([^']*)'|([^\]]*?))\s*)?\])/i

function stepOf(written: string): Step | null {
  const checks: Step[] = []
  let rest = written
  while (rest !== '') {
    const found = part.exec(rest)
    if (!found) return null
    checks.push(checkOf(found))
    rest = rest.slice(found[0].length)
  }
  return element => checks.every(check => check(element))
}

function checkOf([, tag, className, id, name, double, single, bare]: RegExpExecArray): Step {
  if (tag !== undefined) return element => tag === '*' || element.name === tag.toLowerCase()
  if (className !== undefined) return element => ` ${(element.attributes.get('class') ?? '').replace(/\s+/g, ' ')} `.includes(` ${className} `)
  if (id !== undefined) return element => element.attributes.get('id') === id
  const value = double ?? single ?? bare
  return element => {
    const written = element.attributes.get(name!.toLowerCase())
    return value === undefined ? written !== undefined : written === value
  }
}

/** Whether the way's last step is `element`, and the steps before it lie on the path there, in order. */
function ends(way: Way, element: Element, path: readonly Element[]): boolean {
  if (!way[way.length - 1]!(element)) return false
  let next = way.length - 2
  for (let at = path.length - 1; at >= 0 && next >= 0; at--) if (way[next]!(path[at]!)) next--
  return next < 0
}
