import { expect, test } from '@jest/globals'
import { measureEngine } from '../../src/platform/measureEngine'

const [white, halfClear, red, nothing] = [[255, 255, 255, 255], [128, 128, 128, 128], [255, 0, 0, 255], [0, 0, 0, 0]]

/** A set whose textures hold these pixels after an upload. */
function measure(pixels: readonly (readonly number[] | undefined)[] | null, more: object = {}, memory: unknown = undefined) {
  const lost: string[] = []
  const gl = {
    getParameter: (name: string) => name === 'largest' ? 4096 : {}, MAX_TEXTURE_SIZE: 'largest',
    getExtension: () => ({ loseContext: () => lost.push('lost') }),
    readPixels: (...given: unknown[]) => (given[6] as Uint8Array).set(pixels!.flatMap(pixel => [...pixel ?? []])),
    ...Object.fromEntries(['bindTexture', 'createTexture', 'pixelStorei', 'texImage2D', 'bindFramebuffer', 'createFramebuffer', 'framebufferTexture2D'].map(name => [name, () => null])),
    ...more,
  }
  const canvas = { getContext: (kind: string) => kind === '2d' ? { fillRect: () => undefined } : pixels && gl }
  return { measured: measureEngine({ makeCanvas: () => canvas as unknown as HTMLCanvasElement, memory, lines: 720 }), lost }
}

test('what arrives as it was drawn is known to, and the context is given back', () => {
  const { measured, lost } = measure([white, halfClear, red, nothing])
  expect(measured).toEqual({ largestTexture: 4096, takesCanvases: true, memory: null, lines: 720 })
  expect(lost).toEqual(['lost'])
})

test('a rounded edge is no fault', () => {
  expect(measure([white, [127, 127, 127, 127], red, nothing]).measured.takesCanvases).toBe(true)
})

test.each([
  ['nothing comes', [nothing, nothing, nothing, nothing]],
  ['edges are not made darker', [white, [255, 255, 255, 128], red, nothing]],
  ['colours are swapped', [white, halfClear, [0, 0, 255, 255], nothing]],
  ['it stands on its head', [red, nothing, white, halfClear]],
])('where %s, canvases are not taken', (_, pixels) => {
  expect(measure(pixels).measured).toMatchObject({ largestTexture: 4096, takesCanvases: false })
})

test('an engine that throws at anything is one without it', () => {
  const broken = () => { throw new Error('out of memory') }
  expect(measure([white, halfClear, red, nothing], { texImage2D: broken }).measured).toMatchObject({ largestTexture: 4096, takesCanvases: false })
  expect(measure([white, halfClear, red, nothing], { getExtension: broken, getParameter: broken }).measured).toMatchObject({ largestTexture: 0 })
})

test('without WebGL there is none of it', () => {
  expect(measure(null).measured).toMatchObject({ largestTexture: 0, takesCanvases: false })
})

test.each([[2, 2], [0, null], ['8', null], [undefined, null]])('a memory of %p GB is %p', (told, memory) => {
  expect(measure(null, {}, told).measured.memory).toBe(memory)
})
