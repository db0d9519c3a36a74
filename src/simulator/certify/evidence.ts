import type { Bench } from '../bench/bench'

/** Large enough to see what was on the screen; a report has thirty of them. */
const size = { width: 640, height: 360 }

/** Gives the app's screen, small, as a data URL; null where there is none to be had. */
export function evidenceOf(bench: Bench): () => Promise<string | null> {
  return async () => {
    const whole = await bench.tester?.picture()
    if (!whole) return null
    const image = new Image()
    image.src = whole
    await image.decode()
    const canvas = Object.assign(document.createElement('canvas'), size)
    canvas.getContext('2d')!.drawImage(image, 0, 0, size.width, size.height)
    return canvas.toDataURL('image/jpeg', 0.8)
  }
}
