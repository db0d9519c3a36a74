import { element } from '../panels/element'
import { leaveFocus } from '../remote/leaveFocus'
import { safeLines, type FrameView } from './frameView'

export interface FrameBarNeeds {
  readonly view: () => FrameView
  set(part: Partial<FrameView>): void
  fill(): void
}

/** The buttons above the TV; `show` has them say how the view is now. */
export function createFrameBar({ view, set, fill }: FrameBarNeeds): { readonly element: HTMLElement; show(): void } {
  const shows: (() => void)[] = []
  const button = (label: string, isOn: () => boolean, act: () => void, title = ''): HTMLElement => {
    const made = element('button', { type: 'button', click: act, ...title !== '' && { title } }, label)
    leaveFocus(made)
    shows.push(() => made.setAttribute('aria-pressed', String(isOn())))
    return made
  }
  const group = (label: string, ...buttons: readonly HTMLElement[]): HTMLElement => element('div', { 'role': 'group', 'aria-label': label }, ...buttons)
  const size = (to: FrameView['size'], label: string = to, title = ''): HTMLElement => button(label, () => view().size === to, () => set({ size: to }), title)
  const zoom = (to: FrameView['zoom'], label: string): HTMLElement => button(label, () => view().zoom === to, () => set({ zoom: to }))
  const line = (percent: number): HTMLElement => button(`${percent} %`, () => view().safe.includes(percent), () => {
    const { safe } = view()
    set({ safe: safe.includes(percent) ? safe.filter(other => other !== percent) : [...safe, percent] })
  }, `Lines at ${percent} % from each side`)
  const bar = element('div', { class: 'frameBar' },
    group('Screen', size('tv', 'TV’s own', 'The size of the chosen TV'), size('720p'), size('1080p'), size('4K')),
    group('Zoom', zoom('fit', 'Fit'), zoom('50', '50 %'), zoom('100', '100 %')),
    group('Safe area', element('span', { 'aria-hidden': 'true' }, 'Safe area'), ...safeLines.map(line), button('Overscan', () => view().crops, () => set({ crops: !view().crops }), 'Cuts off what such a set cuts off at its sides')),
    group('Picture', fullScreen(fill)))
  const show = (): void => shows.forEach(tell => tell())
  show()
  return { element: bar, show }
}

function fullScreen(fill: () => void): HTMLElement {
  const made = element('button', { type: 'button', class: 'fill', click: fill }, 'Full screen')
  leaveFocus(made)
  return made
}
