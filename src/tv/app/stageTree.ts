import type { Lightning } from '@lightningjs/sdk'
import type { Description } from '../components/described'
import { alphaOf, rectOf, rootOf, type Inside } from './stageReport'
import type { Described, FoundElement, Locator, TreeNode, TreeOptions } from './testerApi'

const usualMost = 3_000

type Parts = Inside & {
  readonly text?: { readonly text?: string } | null
  readonly texture: { readonly src?: unknown } | null
  readonly described?: Description
}

/** The stage from its root, at most so many nodes: what is deeper than there is room for is counted. */
export function treeOf(stage: Lightning.Stage, focusPath: readonly Lightning.Component[], { hidden = false, most = usualMost }: TreeOptions = {}): TreeNode {
  let left = most - 1
  const node = (element: Parts): TreeNode => {
    const wanted = childrenOf(element).filter(child => hidden || holdsDrawn(child))
    const taken = wanted.slice(0, Math.max(0, left))
    left -= taken.length
    return {
      ...plain(element), focused: focusPath.indexOf(element as never) >= 0,
      children: taken.map(node),
      ...taken.length < wanted.length && { more: wanted.length - taken.length },
    }
  }
  return node(rootOf(stage) as Parts)
}

/** What is drawn and is all that is told of it. */
export function foundIn(stage: Lightning.Stage, focusPath: readonly Lightning.Component[], locator: Locator): readonly FoundElement[] {
  const found: FoundElement[] = []
  const look = (element: Parts, path: readonly string[]): void => {
    const here = [...path, nameOf(element)]
    const { rect, described, text } = plain(element)
    if (element.active && alphaOf(element) >= 0.01 && is({ ...described, text }, locator)) found.push({ ...described, rect, path: here, focused: focusPath.indexOf(element as never) >= 0, ...text !== undefined && { text } })
    childrenOf(element).forEach(child => look(child, here))
  }
  look(rootOf(stage) as Parts, [])
  return found
}

/** The engine takes a group whose own place is off the screen for inactive, though its children are drawn. */
function holdsDrawn(element: Parts): boolean {
  return element.active || childrenOf(element).some(holdsDrawn)
}

function is(told: Partial<Described> & { readonly text?: string | undefined }, { text, ...rest }: Locator): boolean {
  const same = (Object.keys(rest) as (keyof typeof rest)[]).every(name => told[name] === rest[name])
  return same && (text === undefined || told.text !== undefined && told.text.indexOf(text) >= 0)
}

function plain(element: Parts): Omit<TreeNode, 'children' | 'focused'> {
  const text = element.text?.text
  const src = element.texture?.src
  return {
    name: nameOf(element), type: element.constructor.name, rect: rectOf(element),
    visible: element.active, alpha: Math.round(alphaOf(element) * 1000) / 1000,
    // Marks that say where a line may break, or from which side it is read, are nobody's text.
    ...text && { text: text.replace(/[\u200b\u200e\u200f]/g, '') },
    ...typeof src === 'string' && src !== '' && { picture: src },
    ...element.described && { described: describedOf(element.described) },
  }
}

function describedOf({ id, role, label, value, index, count, number }: Description): Described {
  return { id, role, label, ...value !== undefined && { value }, ...index !== undefined && { index }, ...count !== undefined && { count }, ...number !== undefined && { number } }
}

function nameOf(element: Parts): string {
  return (element as unknown as { readonly ref?: string }).ref ?? element.constructor.name
}

function childrenOf(element: Parts): readonly Parts[] {
  return element.children as unknown as readonly Parts[]
}
