import type { Clock } from './clock'
import { createStop, type Stop, type Stopper } from './stop'

export type Ask<T> = (stop: Stop) => Promise<T>

/** The first good answer, or everything that was thrown, in the order of the asks. */
export type Raced<T> = { readonly won: T } | { readonly thrown: readonly unknown[] }

/**
 * Asks one after the other: the next as soon as one has failed, or has been silent for a head start.
 * The first good answer stops the others.
 */
export function raced<T>(asks: readonly Ask<T>[], headStartMs: number, clock: Clock): Promise<Raced<T>> {
  return new Promise(done => {
    const stops: Stopper[] = []
    const thrown: unknown[] = []
    let failed = 0
    let callOff: () => void = () => undefined

    const finish = (result: Raced<T>): void => {
      callOff()
      done(result)
    }
    const next = (): void => {
      callOff()
      const place = stops.length
      const ask = asks[place]
      if (!ask) return
      const stop = createStop()
      stops.push(stop)
      callOff = clock.after(headStartMs, next)
      ask(stop).then(won => {
        finish({ won })
        stops.filter(one => one !== stop).forEach(one => one.stop())
      }, (cause: unknown) => {
        thrown[place] = cause
        failed++
        if (failed === asks.length) finish({ thrown })
        else if (failed === stops.length) next()
      })
    }
    next()
  })
}
