/** The wheel in the middle of a pointing remote: turned over its OK, it turns what is on the screen. */
export function turnWheel(place: HTMLElement, app: () => (Window & typeof globalThis) | null): void {
  place.querySelector('[data-wheel] [data-key=ok]')?.addEventListener('wheel', event => {
    event.preventDefault()
    const window = app()
    if (!window) return
    const { innerWidth, innerHeight } = window
    const { deltaY } = event as WheelEvent
    const target = window.document.querySelector('canvas') ?? window.document.body
    target.dispatchEvent(new window.WheelEvent('wheel', { deltaY, clientX: innerWidth / 2, clientY: innerHeight / 2, bubbles: true, cancelable: true }))
  }, { passive: false })
}
