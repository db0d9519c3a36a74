import type { Bench } from '../bench/bench'
import { saveFile } from '../panels/scenarioFile'

/** Saves pictures of the app's own canvas. */
export function shotsOf(bench: Bench): (name: string) => Promise<void> {
  return async name => {
    const canvas = bench.app?.document.querySelector('canvas')
    const picture = canvas && await new Promise<Blob | null>(done => canvas.toBlob(done))
    if (picture) saveFile(`${name}.png`, picture)
  }
}
