import type { Profile } from '../profiles/profile'

const maxTextureSize = 0x0d33

export interface Graphics {
  /** Takes away what is drawn, as a set does that needs its graphics memory; false: there is no such context. */
  lose(): boolean
}

type Window3d = Window & typeof globalThis

/** The graphics of the set: none, or with its longest texture. */
export function limitGraphics(app: Window3d, { canvas2d, textureSide }: Profile): Graphics {
  const last: { context: WebGLRenderingContext | null } = { context: null }
  const { prototype } = app.HTMLCanvasElement
  const real = prototype.getContext as (this: HTMLCanvasElement, kind: string, ...more: readonly unknown[]) => unknown
  prototype.getContext = function getContext(this: HTMLCanvasElement, kind: string, ...more: readonly unknown[]): unknown {
    if (kind.indexOf('webgl') < 0) return real.call(this, kind, ...more)
    if (canvas2d) return null
    const context = real.call(this, kind, ...more) as WebGLRenderingContext | null
    // The one that is shown is lost, not one that was only tried.
    if (context) last.context = context
    return context
  } as typeof prototype.getContext
  if (textureSide !== undefined) [app.WebGLRenderingContext, app.WebGL2RenderingContext].forEach(kind => { if (kind) limitTextures(kind.prototype, textureSide) })
  return {
    lose: () => {
      const extension = last.context?.isContextLost() === false ? last.context.getExtension('WEBGL_lose_context') : null
      extension?.loseContext()
      return extension !== null
    },
  }
}

function limitTextures(prototype: WebGLRenderingContextBase, most: number): void {
  const real = prototype.getParameter
  prototype.getParameter = function getParameter(this: WebGLRenderingContextBase, name: number): unknown {
    const value: unknown = real.call(this, name)
    return name === maxTextureSize && typeof value === 'number' ? Math.min(value, most) : value
  }
}
