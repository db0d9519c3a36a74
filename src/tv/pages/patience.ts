import { Registry } from '@lightningjs/sdk'
import { watch } from '../components/watchTheme'

/** Knows when something has been waited for so long that the viewer is told. */
export interface Patience {
  readonly isOver: boolean
  note(waits: boolean): void
}

/** What comes within a second needs no sign. `tell`: it is over. */
export function createPatience(tell: () => void): Patience {
  let waited = false
  let isOver = false
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    get isOver() { return isOver },
    note: waits => {
      if (waits === waited) return
      waited = waits
      isOver = false
      Registry.clearTimeout(timer)
      if (!waits) return
      timer = Registry.setTimeout(() => {
        isOver = true
        tell()
      }, watch.waitBeforeSign)
    },
  }
}
