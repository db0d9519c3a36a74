import type { Bench } from '../bench/bench'
import type { ScenarioPanel } from '../panels/scenarioPanel'
import type { Desk } from './desk'
import { knownHere } from './knownHere'
import { setupOf } from './playOnBench'
import { readLink } from './shareLink'

/** Lays what a link brings on the desk, and sets the bench as it says; nothing plays until the tester says so. */
export async function followLinks(page: Window, bench: Bench, desk: Desk, panel: ScenarioPanel, show: () => void): Promise<void> {
  const follow = async (): Promise<void> => {
    const read = await readLink(page.location.hash, knownHere)
    if (!read || desk.busy) return
    show()
    if (!read.scenario) return panel.say(read.problems.map(({ path, text }) => `${path} ${text}`.trim()).join('\n'))
    desk.show(read.scenario)
    await bench.change(setupOf(read.scenario, bench.setup))
    panel.say('This came by a link. Look at its steps: nothing plays until you press Play, which also empties what the app keeps here.')
  }
  page.addEventListener('hashchange', () => void follow())
  await follow()
}
