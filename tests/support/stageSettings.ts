import { browserKeys } from '../../src/platform/browser'
import { lightningKeys } from '../../src/platform/keys'

/** A TV's stage without a clock of its own: a frame is a sixtieth of a second, drawn when a test says so. */
export function stageSettings(): never {
  return {
    stage: { w: 1920, h: 1080, autostart: false, canvas2d: true, useImageWorker: false, fixedDt: 1 / 60 },
    keys: lightningKeys(browserKeys),
  } as never
}
