import type { Bench } from '../bench/bench'
import { saveFile } from '../panels/saving'

/** Saves pictures of the app's own canvas. */
export function shotsOf(bench: Bench): (name: string) => Promise<void> {
  return async name => {
    const picture = await bench.tester?.picture()
    if (picture) saveFile(`${name}.png`, await (await fetch(picture)).blob())
  }
}
