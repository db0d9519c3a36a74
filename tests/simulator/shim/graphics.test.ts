import { afterEach, expect, test } from '@jest/globals'
import type { Profile } from '../../../src/simulator/profiles/profile'
import desktop from '../../../src/simulator/profiles/desktop.json'
import { limitGraphics } from '../../../src/simulator/shim/graphics'

afterEach(() => { document.body.innerHTML = '' })

const maxTextureSize = 0x0d33

/** A window that draws with WebGL, as far as the shim asks. */
function drawing() {
  const app = document.body.appendChild(document.createElement('iframe')).contentWindow as Window & typeof globalThis
  let isLost = false
  class WebGLRenderingContext {
    getParameter(name: number): unknown { return name === maxTextureSize ? 16_384 : 'other' }
    isContextLost(): boolean { return isLost }
    getExtension(): object { return { loseContext: () => { isLost = true } } }
  }
  Object.assign(app, { WebGLRenderingContext })
  app.HTMLCanvasElement.prototype.getContext = ((kind: string) => kind === '2d' ? 'flat' : new WebGLRenderingContext()) as never
  return { app, canvas: app.document.createElement('canvas'), isLost: () => isLost }
}

const tv = (part: Partial<Profile>): Profile => ({ ...desktop, ...part } as Profile)

test('a set without WebGL has only the flat canvas', () => {
  const { app, canvas } = drawing()
  const graphics = limitGraphics(app, tv({ canvas2d: true }))
  expect([canvas.getContext('webgl'), canvas.getContext('experimental-webgl' as 'webgl'), canvas.getContext('2d'), graphics.lose()]).toEqual([null, null, 'flat', false])
})

test('textures are no larger than the set’s, and never larger than this computer’s', () => {
  const most = (textureSide: number): unknown => {
    const { app, canvas } = drawing()
    limitGraphics(app, tv({ textureSide }))
    return canvas.getContext('webgl')!.getParameter(maxTextureSize)
  }
  expect([most(4096), most(32_768)]).toEqual([4096, 16_384])
})

test('what is drawn can be lost once', () => {
  const { app, canvas, isLost } = drawing()
  const graphics = limitGraphics(app, tv({}))
  expect(graphics.lose()).toBe(false)
  canvas.getContext('webgl')
  expect([graphics.lose(), isLost(), graphics.lose()]).toEqual([true, true, false])
})
