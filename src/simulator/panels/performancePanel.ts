import type { Metrics } from '../../tv/app/tester'
import type { AppWatch } from '../bench/appWatch'
import type { Bench } from '../bench/bench'
import { element } from './element'
import { keyLines } from './keyLines'
import type { Panel } from './panel'
import { createSeries, curve, percentile, type Series } from './series'

const most = 120
const [width, height] = [96, 20]

interface Figure {
  readonly id: string
  readonly label: string
  /** What is shown, and what its curve follows; null: not known. */
  read(now: Reading): readonly [text: string, value: number | null]
}

interface Reading {
  readonly metrics: Metrics
  readonly framesASecond: number
  readonly keyTimes: readonly number[]
}

const figures: readonly Figure[] = [
  { id: 'key', label: 'Key → focus drawn', read: ({ keyTimes }) => [keyTimes.length === 0 ? 'press a key' : `${keyTimes[keyTimes.length - 1]} ms`, keyTimes[keyTimes.length - 1] ?? null] },
  { id: 'keys', label: 'Of all keys, middle · 95 of 100 · worst', read: ({ keyTimes }) => [keyTimes.length === 0 ? '–' : `${percentile(keyTimes, 50)} · ${percentile(keyTimes, 95)} · ${Math.max(...keyTimes)} ms`, null] },
  { id: 'rate', label: 'Frames a second (0 at rest)', read: ({ framesASecond }) => [framesASecond.toFixed(0), framesASecond] },
  { id: 'frames', label: 'Frames drawn', read: ({ metrics: { frames } }) => [count(frames), null] },
  { id: 'elements', label: 'Elements, drawn of all', read: ({ metrics: { elements, active } }) => [`${count(active)} of ${count(elements)}`, elements] },
  { id: 'textures', label: 'Textures', read: ({ metrics: { textures } }) => [count(textures), textures] },
  { id: 'pixels', label: 'Texture memory', read: ({ metrics: { texturePixels } }) => [`${(texturePixels * 4 / 1e6).toFixed(1)} MB · ${(texturePixels / 1e6).toFixed(2)} Mpx`, texturePixels] },
  { id: 'heap', label: 'Script memory', read: ({ metrics: { heap } }) => [heap === null ? 'this browser does not tell' : `${(heap / 1e6).toFixed(1)} MB`, heap] },
  { id: 'requests', label: 'Requests under way', read: ({ metrics: { requests } }) => [count(requests), requests] },
]

/** What the app costs: counts are true, times are this computer's. */
export function createPerformancePanel(bench: Bench, watch: AppWatch): Panel {
  const rows = figures.map(figure => ({ figure, ...rowOf(figure), series: createSeries(most) }))
  let before: { readonly at: number; readonly frames: number } | null = null
  bench.on('loaded', () => { before = null })
  const framesASecond = (frames: number): number => {
    const at = performance.now()
    const rate = before && at > before.at ? (frames - before.frames) * 1_000 / (at - before.at) : 0
    before = { at, frames }
    return rate
  }
  return {
    id: 'performance', title: 'Performance',
    element: element('div', { class: 'column' },
      element('p', { class: 'quiet' }, 'Approximate on this computer: counts and memory are the app’s own, times would be a TV’s only there.'),
      element('table', { class: 'rows figures' }, element('tbody', {}, ...rows.map(({ row }) => row)))),
    update: async () => {
      const metrics = await bench.tester?.metrics()
      if (!metrics) return
      const keyTimes = keyLines(watch.events).flatMap(({ ms }) => ms ?? [])
      const now = { metrics, framesASecond: framesASecond(metrics.frames), keyTimes }
      rows.forEach(({ figure, value, line, series }) => write(figure.read(now), value, line, series))
    },
  }
}

function rowOf({ id, label }: Figure): { readonly row: HTMLElement; readonly value: HTMLElement; readonly line: SVGElement } {
  const value = element('td', { 'class': 'figure', 'data-figure': id })
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`)
  svg.setAttribute('aria-hidden', 'true')
  svg.setAttribute('class', 'curve')
  const line = svg.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'polyline'))
  return { row: element('tr', {}, element('th', { scope: 'row' }, label), value, element('td', {}, svg)), value, line }
}

function write([text, figure]: readonly [string, number | null], value: HTMLElement, line: SVGElement, series: Series): void {
  if (value.textContent !== text) value.textContent = text
  if (figure === null) return
  series.add(figure)
  line.setAttribute('points', curve(series.values, most, width, height))
}

function count(value: number): string {
  return value.toLocaleString('en').replace(/,/g, ' ')
}
