import type { Bench } from '../bench/bench'
import { saved } from './saving'
import { element } from './element'
import type { Panel } from './panel'
import { differenceOf } from './pixelDifference'
import { press } from './press'
import { blobOf, shotOf, type Shot } from './shots'
import { timeOf } from './times'

/** Whole pictures are eight million bytes each. */
const mostShots = 6

/** Pictures of the app's canvas, and what two of them differ in. */
export function createScreenshotPanel(bench: Bench): Panel {
  let shots: readonly Shot[] = []
  let earlier: Shot | null = null
  const told = element('p', { class: 'told', role: 'status' }, 'No picture was taken yet. A picture shows the app’s canvas; films lie under it and are not on it.')
  const view = element('div', { class: 'shots' })
  const list = element('ul', { 'class': 'links', 'aria-label': 'Pictures' })
  const attempt = async (act: () => Promise<string>): Promise<void> => {
    try {
      told.textContent = await act()
    } catch (error) {
      told.textContent = (error as Error).message
    }
  }
  const take = (): Promise<void> => attempt(async () => {
    if (!bench.tester) throw new Error('The app does not run: restart it.')
    const shot = await shotOf(await bench.tester.picture(), Date.now())
    earlier = shots[0] ?? null
    shots = [shot, ...shots].slice(0, mostShots)
    fill()
    return show()
  })
  const show = (): string => {
    const shot = shots[0]!
    if (!earlier || earlier.width !== shot.width || earlier.height !== shot.height) {
      view.replaceChildren(element('img', { src: shot.address, alt: `The screen at ${timeOf(shot.at)}` }))
      return earlier ? 'The earlier picture has another size, so nothing is compared.' : `${shot.width} × ${shot.height}. Take another one later, and the two are compared.`
    }
    const { count, marked } = differenceOf(earlier.pixels, shot.pixels)
    view.replaceChildren(...compared(earlier, shot, marked))
    const parts = count / (shot.width * shot.height)
    return count === 0 ? `The same as at ${timeOf(earlier.at)}: no pixel differs.` : `${count.toLocaleString('en').replace(/,/g, ' ')} pixels differ from ${timeOf(earlier.at)} (${(parts * 100).toFixed(2)} %).`
  }
  const fill = (): void => list.replaceChildren(...shots.slice(1).map(shot => element('li', {}, press(`Compare with ${timeOf(shot.at)}`, () => {
    earlier = shot
    told.textContent = show()
  }))))
  return {
    id: 'screenshot', title: 'Screenshot',
    element: element('div', { class: 'column' }, element('div', { class: 'bar' },
      press('Take a picture', take),
      press('Copy', () => attempt(async () => {
        if (!shots[0]) return 'Take a picture first.'
        await navigator.clipboard.write([new ClipboardItem({ 'image/png': blobOf(shots[0].address) })])
        return 'Copied.'
      })),
      press('Save', () => attempt(async () => {
        if (!shots[0]) return 'Take a picture first.'
        saved(shots[0].address, `tenfoot-${new Date(shots[0].at).toISOString().replace(/[:.]/g, '-')}.png`)
        return 'Saved as a PNG, 1:1.'
      }))), told, view, list),
  }
}

/** The earlier picture over the later one, up to where the slider stands; and what differs. */
function compared(earlier: Shot, later: Shot, marked: Uint8ClampedArray<ArrayBuffer>): readonly HTMLElement[] {
  const over = element('img', { class: 'over', src: earlier.address, alt: `The screen at ${timeOf(earlier.at)}` })
  const slider = element('input', { 'type': 'range', 'min': '0', 'max': '100', 'value': '50', 'aria-label': 'How much of the earlier picture is shown', 'input': () => part(), 'change': () => slider.blur() })
  const part = (): void => { over.style.clipPath = `inset(0 ${100 - Number(slider.value)}% 0 0)` }
  // Its arrows are its own while it has the focus.
  for (const type of ['keydown', 'keyup']) slider.addEventListener(type, event => event.stopPropagation())
  part()
  const canvas = element('canvas', { 'width': String(later.width), 'height': String(later.height), 'role': 'img', 'aria-label': 'What differs, in red' })
  canvas.getContext('2d')!.putImageData(new ImageData(marked, later.width, later.height), 0, 0)
  return [
    element('figure', {}, element('div', { class: 'stack' }, element('img', { src: later.address, alt: `The screen at ${timeOf(later.at)}` }), over), slider),
    element('figure', {}, canvas, element('figcaption', { class: 'quiet' }, 'What differs, in red')),
  ]
}
