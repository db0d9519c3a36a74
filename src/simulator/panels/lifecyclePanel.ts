import type { LifecycleEvent, StorageFault } from '../../tv/app/tester'
import type { Bench } from '../bench/bench'
import { element } from './element'
import type { Panel } from './panel'
import { press } from './press'

const events: readonly (readonly [LifecycleEvent, string, string])[] = [
  ['hide', 'Hide', 'Another app or input is shown: what plays stops, nothing is said.'],
  ['show', 'Show', 'The app is on screen again: old news is looked at, live streams are live.'],
  ['suspend', 'Suspend', 'The TV freezes the app.'],
  ['resume', 'Resume', 'The TV goes on with it.'],
  ['lowMemory', 'Low memory', 'What is off screen gives its memory back.'],
  ['contextLost', 'Lose the canvas', 'All that was drawn is gone: the app starts anew where it was.'],
]
const faults: readonly (readonly [StorageFault, string, string])[] = [
  ['clear', 'Clear', 'Nothing is kept any more.'],
  ['fill', 'Fill', 'There is no room for more.'],
  ['corrupt', 'Corrupt', 'What is kept is nonsense.'],
]

/** What TVs let happen to an app, and to what it keeps. */
export function createLifecyclePanel(bench: Bench): Panel {
  const told = element('p', { class: 'told', role: 'status' }, 'Nothing happened yet.')
  const happen = async (name: string, act: () => Promise<void> | undefined): Promise<void> => {
    try {
      await act()
      told.textContent = `${name}: done.`
    } catch (error) {
      told.textContent = `${name}: ${(error as Error).message}`
    }
  }
  const lines = <Id extends string>(all: readonly (readonly [Id, string, string])[], act: (id: Id) => Promise<void> | undefined): readonly HTMLElement[] =>
    all.map(([id, label, text]) => element('div', { class: 'deed' }, press(label, () => happen(label, () => act(id)), { 'data-deed': id }), element('span', { class: 'quiet' }, text)))
  return {
    id: 'lifecycle', title: 'Lifecycle',
    element: element('div', { class: 'column' }, told, element('div', { class: 'switches' },
      element('fieldset', {}, element('legend', {}, 'The app'), ...lines(events, event => bench.tester?.lifecycle(event))),
      element('fieldset', {}, element('legend', {}, 'What it keeps; the next start meets it'), ...lines(faults, fault => bench.tester?.storage(fault)),
        ...lines([['restart', 'Start anew', 'As after a power cut: what it keeps stays.'], ['forget', 'Start as new', 'As if it had never run here.']] as const, id => bench.restart({ clears: id === 'forget' })),
        element('p', { class: 'quiet' }, 'To start with a link: Links, “Start with it”.')))),
  }
}
