import { browserKeys } from '../../src/platform/browser'
import { lightningKeys } from '../../src/platform/keys'

/** A TV's stage without a clock of its own: a frame is a sixtieth of a second, drawn when a test says so. `precision`: its pixels for one of 1080 lines. */
export function stageSettings(precision = 1): never {
  return {
    stage: { w: 1920 * precision, h: 1080 * precision, precision, autostart: false, canvas2d: true, useImageWorker: false, fixedDt: 1 / 60 },
    keys: lightningKeys(browserKeys),
  } as never
}
