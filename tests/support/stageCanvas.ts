/** Every character is half as wide as it is high: widths that a test can work out in its head. */
export const characterWidth = 0.5

/** jsdom has no canvas: this one draws nothing, and measures. */
export function stubCanvas(): void {
  const contexts = new WeakMap<HTMLCanvasElement, object>()
  Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
    configurable: true,
    value(this: HTMLCanvasElement, kind: string) {
      if (kind !== '2d') return null
      const known = contexts.get(this) ?? contextOf(this)
      contexts.set(this, known)
      return known
    },
  })
  Object.defineProperty(document, 'fonts', { configurable: true, value: { add: nothing, delete: nothing, check: () => true } })
  Object.assign(globalThis, { ImageData: globalThis.ImageData ?? StubImageData })
}

function contextOf(canvas: HTMLCanvasElement): object {
  const known: Record<string, unknown> = {
    canvas,
    font: '16px sans-serif',
    measureText: (text: string) => ({ width: Array.from(text).length * sizeIn(String(known['font'])) * characterWidth }),
    getImageData: (_x: number, _y: number, w: number, h: number) => new StubImageData(new Uint8ClampedArray(4), w, h),
    createLinearGradient: () => ({ addColorStop: nothing }),
  }
  return new Proxy(known, { get: (target, key) => key in target ? target[String(key)] : nothing })
}

function sizeIn(font: string): number {
  return parseFloat(/([\d.]+)px/.exec(font)?.[1] ?? '16')
}

function nothing(): void {}

class StubImageData {
  constructor(readonly data: Uint8ClampedArray, readonly width: number, readonly height: number) {}
}
