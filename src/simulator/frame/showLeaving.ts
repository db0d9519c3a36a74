import type { Bench } from '../bench/bench'
import { element } from '../panels/element'

/** Says over the picture that the app has left, and starts it again: by the button, or by OK as from a TV's home. */
export function showLeaving(screen: HTMLElement, bench: Bench): void {
  let note: HTMLElement | null = null
  const clear = (): void => {
    note?.remove()
    note = null
  }
  bench.frame.addEventListener('left', event => {
    clear()
    note = element('div', { class: 'gone', role: 'status' },
      element('p', {}, 'The app has left'),
      element('p', { class: 'how' }, String((event as CustomEvent<unknown>).detail)),
      element('button', { type: 'button', click: () => void bench.restart() }, 'Restart'))
    screen.append(note)
  })
  bench.frame.addEventListener('load', clear)
  bench.on('key', ({ key, down, repeat }) => { if (note && key === 'ok' && down && !repeat) void bench.restart() })
}
