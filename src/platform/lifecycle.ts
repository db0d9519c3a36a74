/** What happens to an app on a TV. */
export const lifecycleEvents = ['hide', 'show', 'suspend', 'resume', 'lowMemory', 'contextLost'] as const

export type LifecycleEvent = typeof lifecycleEvents[number]

/** Lets happen to the app what a TV lets happen, by the events that a TV sends. */
export function happen(event: LifecycleEvent): void {
  switch (event) {
    case 'hide':
    case 'show':
      Object.defineProperty(document, 'visibilityState', { value: event === 'hide' ? 'hidden' : 'visible', configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
      return
    case 'suspend':
    case 'resume':
      document.dispatchEvent(new Event(event === 'suspend' ? 'freeze' : 'resume'))
      return
    case 'lowMemory':
      document.dispatchEvent(new Event('webOSLowMemory'))
      return
    case 'contextLost': document.querySelector('canvas')?.dispatchEvent(new Event('webglcontextlost', { cancelable: true }))
  }
}

/** Tells that the canvas has lost all that was drawn, and that the TV wants memory back. */
export function watchCanvas(canvas: HTMLCanvasElement, { lost, lowMemory }: CanvasWatch): void {
  canvas.addEventListener('webglcontextlost', event => {
    event.preventDefault()
    lost()
  })
  document.addEventListener('webOSLowMemory', lowMemory)
}

export interface CanvasWatch {
  /** Nothing can be drawn any more: the app has to start anew. */
  lost(): void
  lowMemory(): void
}
