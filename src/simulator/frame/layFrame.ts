import type { Bench } from '../bench/bench'
import { element } from '../panels/element'
import { createFrameBar } from './frameBar'
import { cropIn, readView, safeLines, sizeIn, type FrameView } from './frameView'
import { geometryOf, type Size } from './geometry'

const kept = 'bench frame'
/** Both sides of the set around its picture, with some air. */
const bezel = 40

/** Where the TV stands in the page. */
export interface FramePlaces {
  /** For the buttons. */
  readonly bar: HTMLElement
  /** What the screen may fill; it scrolls where the screen is larger. */
  readonly seat: HTMLElement
  readonly screen: HTMLElement
  /** In the screen, with the app's frame in it. */
  readonly picture: HTMLElement
}

/** Lays the TV into its place: as large as its screen is, scaled to the room, with lines over it and what it cuts off. */
export function layFrame({ bar, seat, screen, picture }: FramePlaces, bench: Bench): void {
  let view = readView(localStorage.getItem(kept))
  const lines = element('div', { 'class': 'lines', 'aria-hidden': 'true' }, ...safeLines.map(line => element('span', { style: `inset: ${line}%` }, element('b', {}, `${line} %`))))
  picture.append(lines)
  const fit = (): void => {
    const tv = sizeIn(view, bench.profile)
    const isFull = document.fullscreenElement === screen
    const room = isFull ? { width: innerWidth, height: innerHeight } : { width: seat.clientWidth - bezel, height: seat.clientHeight - bezel }
    const crop = cropIn(view, bench.profile)
    const { width, height, scale, left, top } = geometryOf({ room, tv, crop, zoom: isFull ? 'fit' : view.zoom })
    const px = (x: number, y: number, size: Size) => ({ left: `${x}px`, top: `${y}px`, width: `${size.width}px`, height: `${size.height}px` })
    Object.assign(screen.style, isFull ? { width: '', height: '' } : { width: `${width}px`, height: `${height}px` })
    const [x, y] = isFull ? [Math.floor((room.width - width) / 2), Math.floor((room.height - height) / 2)] : [0, 0]
    Object.assign(picture.style, px(x, y, { width, height }))
    Object.assign(bench.frame.style, px(-left, -top, tv), { transform: `scale(${scale})` })
    Object.assign(lines.style, px(-left, -top, { width: tv.width * scale, height: tv.height * scale }))
    // Only a remote that points reaches the picture.
    bench.frame.style.pointerEvents = bench.profile.pointer ? '' : 'none'
    safeLines.forEach((line, index) => { (lines.children[index] as HTMLElement).hidden = !view.safe.includes(line) })
  }
  const set = (part: Partial<FrameView>): void => {
    const before = sizeIn(view, bench.profile)
    view = { ...view, ...part }
    localStorage.setItem(kept, JSON.stringify(view))
    fit()
    show()
    const now = sizeIn(view, bench.profile)
    // An app takes its size once, when it starts.
    if (now.width !== before.width) void bench.restart()
  }
  const { element: buttons, show } = createFrameBar({ view: () => view, set, fill: () => void screen.requestFullscreen() })
  bar.replaceWith(buttons)
  new ResizeObserver(fit).observe(seat)
  document.addEventListener('fullscreenchange', fit)
  window.addEventListener('resize', fit)
  bench.on('setup', fit)
  fit()
}
