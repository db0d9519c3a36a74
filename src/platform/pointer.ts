/** Who is told what a pointer does; places are parts of the picture, 0 to 1, from its left upper corner. */
export interface Pointer {
  moved(x: number, y: number): void
  clicked(x: number, y: number): void
  /** A notch of the wheel; 1: towards the viewer, which is down. */
  wheeled(step: 1 | -1): void
  /** It is not on the screen any more. */
  left(): void
}

/** LG tells that the pointer comes and goes by keys, too. */
const comesKey = 1536
const goesKey = 1537

/** Tells of the pointer, until it is called off. */
export function listenToPointer(pointer: Pointer): () => void {
  const at = (event: Event, told: (x: number, y: number) => void): void => {
    const { left, top, width, height } = document.querySelector('canvas')?.getBoundingClientRect() ?? { left: 0, top: 0, width: 0, height: 0 }
    const { clientX, clientY } = event as MouseEvent
    if (width > 0 && height > 0) told((clientX - left) / width, (clientY - top) / height)
  }
  const wheel = (event: Event): void => {
    event.preventDefault()
    const { deltaY } = event as WheelEvent
    if (deltaY !== 0) pointer.wheeled(deltaY > 0 ? 1 : -1)
  }
  const comesOrGoes = (event: Event): void => {
    if ((event as CustomEvent<{ readonly visibility?: unknown } | null>).detail?.visibility === false) pointer.left()
  }
  const key = (event: Event): void => {
    const { keyCode } = event as KeyboardEvent
    if (keyCode !== comesKey && keyCode !== goesKey) return
    event.stopImmediatePropagation()
    if (keyCode === goesKey) pointer.left()
  }
  const heard: readonly (readonly [EventTarget, string, (event: Event) => void])[] = [
    [window, 'mousemove', event => at(event, pointer.moved)],
    // A screen reader's click comes without one, and is the mirror's.
    [window, 'click', event => { if ((event as MouseEvent).detail > 0) at(event, pointer.clicked) }],
    [window, 'wheel', wheel],
    [document, 'mouseleave', pointer.left],
    [document, 'cursorStateChange', comesOrGoes],
    [window, 'keydown', key],
    [window, 'keyup', key],
  ]
  // Also where pages may not hold the wheel unless they say so.
  heard.forEach(([target, event, listener]) => target.addEventListener(event, listener, { capture: true, passive: false }))
  return () => heard.forEach(([target, event, listener]) => target.removeEventListener(event, listener, true))
}
