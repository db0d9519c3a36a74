import type { Lightning } from '@lightningjs/sdk'
import type { Description } from '../components/described'

export interface Rect {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

export interface FocusedElement extends Description {
  readonly rect: Rect
  /** From the root to the focused component, by their names in the tree. */
  readonly path: readonly string[]
}

export interface ElementMetrics {
  /** In the whole tree, and of these the ones that are drawn. */
  readonly elements: number
  readonly active: number
  /** Uploaded to the graphics memory. */
  readonly textures: number
  readonly texturePixels: number
  /** Drawn since the start; the engine's looks whether there is anything to draw are none. */
  readonly frames: number
}

/** What the engine keeps to itself, and testers need. */
export type Inside = Lightning.Element & {
  readonly __core: { readonly _renderContext: { readonly px: number; readonly py: number; readonly ta: number; readonly alpha: number } }
  readonly texture: { readonly _source: { isLoading(): boolean } | null } | null
}

type InsideStage = {
  readonly root: Inside
  readonly ctx: { hasRenderUpdates(): boolean }
  readonly textureManager: { readonly _uploadedTextureSources: { w: number; h: number }[] }
}

/** The focused component as it describes itself, with its place on screen. */
export function pathOf(path: readonly Lightning.Component[]): FocusedElement | null {
  const leaf = path[path.length - 1]
  if (!leaf) return null
  const { described } = leaf as { described?: Description }
  return {
    ...(described ?? { id: leaf.ref ?? 'unknown', role: 'page', label: '' }),
    rect: rectOf(leaf),
    path: path.map(component => component.ref ?? component.constructor.name),
  }
}

/** All text that is drawn, top to bottom, then as it is read: what stands in a mirrored page from the right. */
export function textOf(stage: Lightning.Stage): readonly string[] {
  const found: { text: string; x: number; y: number; end: number; fromRight: boolean }[] = []
  walk(inside(stage).root, element => {
    const text = (element as unknown as { text?: { text?: string } | null }).text?.text
    if (!element.active || !text || alphaOf(element) < 0.01) return
    const { x, y, w } = rectOf(element)
    found.push({ text: text.replace(/[\u200b\u200e\u200f]/g, ''), x, y, end: x + w, fromRight: (element as unknown as Lightning.Element).rtl })
  })
  return found.sort((a, b) => a.y - b.y || (a.fromRight && b.fromRight ? b.end - a.end : a.x - b.x)).map(({ text }) => text)
}

/** Counts the frames that are drawn from now on: the engine itself counts its looks, thirty a second at rest. */
export function countFrames(stage: Lightning.Stage): () => number {
  let drawn = 0
  // The last word before a frame is drawn, or left out.
  stage.on('update', () => { if (inside(stage).ctx.hasRenderUpdates()) drawn++ })
  return () => drawn
}

/** Counts of what the stage holds. */
export function metricsOf(stage: Lightning.Stage): Omit<ElementMetrics, 'frames'> {
  const { root, textureManager } = inside(stage)
  let elements = 0
  let active = 0
  walk(root, element => {
    elements++
    if (element.active) active++
  })
  const uploaded = textureManager._uploadedTextureSources
  return {
    elements, active,
    textures: uploaded.length,
    texturePixels: uploaded.reduce((sum, { w, h }) => sum + w * h, 0),
  }
}

/** Visible pictures that neither came nor failed yet. */
export function picturesLoadingIn(stage: Lightning.Stage): number {
  let loading = 0
  walk(inside(stage).root, element => {
    if (element.active && element.texture?._source?.isLoading()) loading++
  })
  return loading
}

export function rootOf(stage: Lightning.Stage): Inside {
  return inside(stage).root
}

function inside(stage: Lightning.Stage): InsideStage {
  return stage as unknown as InsideStage
}

/** Where an element is drawn, in the screen's pixels. */
export function rectOf(element: Lightning.Element): Rect {
  const { px, py, ta } = (element as Inside).__core._renderContext
  return { x: Math.round(px), y: Math.round(py), w: Math.round(element.renderWidth * ta), h: Math.round(element.renderHeight * ta) }
}

/** As it is drawn, with all that it stands in: 0 to 1. */
export function alphaOf(element: Inside): number {
  return element.__core._renderContext.alpha
}

function walk(element: Inside, visit: (element: Inside) => void): void {
  visit(element)
  for (const child of element.children as unknown as Inside[]) walk(child, visit)
}
