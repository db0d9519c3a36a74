import type { Lightning } from '@lightningjs/sdk'
import type { Spot } from './hitTest'
import { rectOf, type Rect } from './stageReport'

/** What the engine keeps to itself. */
type Inside = Lightning.Component & {
  readonly __core: { readonly _renderContext: { readonly alpha: number }; readonly _scissor: readonly number[] | null }
  readonly rect: boolean
}

/** What can be pointed at in a page, in the order of its drawing. What holds others is none, and nothing inside what can be pointed at. */
export function spotsIn(page: Lightning.Component): readonly Spot<Lightning.Component>[] {
  return (page.children as Inside[]).flatMap(spotsOf)
}

/** Where a component is seen; one without a size of its own is where its parts are. */
export function seenRectOf(component: Lightning.Component): Rect {
  const own = rectOf(component)
  if (isSeen(own)) return own
  const parts = (component.children as Lightning.Component[]).filter(child => child.visible).map(seenRectOf).filter(isSeen)
  return parts.length > 0 ? around(parts) : own
}

function spotsOf(element: Inside): readonly Spot<Lightning.Component>[] {
  const { _renderContext: { alpha }, _scissor } = element.__core
  if (!element.visible || alpha < 0.01) return []
  const clip = _scissor ? { x: _scissor[0]!, y: _scissor[1]!, w: _scissor[2]!, h: _scissor[3]! } : null
  if ('described' in element && !('point' in element)) {
    const rect = seenRectOf(element)
    return isSeen(rect) ? [{ of: element, rect, clip }] : []
  }
  const own: readonly Spot<Lightning.Component>[] = element.rect ? [{ of: null, rect: rectOf(element), clip }] : []
  return [...own, ...(element.children as Inside[]).flatMap(spotsOf)]
}

/** Mirrored groups have a width of one, which says nothing. */
function isSeen({ w, h }: Rect): boolean {
  return w > 1 && h > 1
}

function around(rects: readonly Rect[]): Rect {
  const x = Math.min(...rects.map(rect => rect.x))
  const y = Math.min(...rects.map(rect => rect.y))
  return { x, y, w: Math.max(...rects.map(rect => rect.x + rect.w)) - x, h: Math.max(...rects.map(rect => rect.y + rect.h)) - y }
}
