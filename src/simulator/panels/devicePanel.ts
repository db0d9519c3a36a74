import type { LifecycleEvent } from '../../platform/lifecycle'
import type { Bench } from '../bench/bench'
import type { ProfileChoice } from '../profiles/profileChoice'
import { callLines } from './callLines'
import { deviceFacts } from './deviceFacts'
import { element } from './element'
import { createOwnProfile } from './ownProfile'
import type { Panel } from './panel'
import { touchedLines } from './touchedLines'

const happenings: readonly (readonly [LifecycleEvent, string])[] = [
  ['hide', 'Hide'], ['show', 'Show'], ['suspend', 'Suspend'], ['resume', 'Resume'], ['lowMemory', 'Low memory'], ['contextLost', 'Context lost'],
]
const mostShown = 60

/** The TV that plays: what it is, what it lacks and who missed it, what the app asked of it, and what may happen to it. */
export function createDevicePanel(bench: Bench, choice: ProfileChoice): Panel {
  const facts = element('dl', {})
  const missing = element('div', { class: 'told' })
  const asked = element('div', { class: 'told' })
  const fill = (): void => facts.replaceChildren(...deviceFacts(bench.profile).flatMap(([name, text]) => [element('dt', {}, name), element('dd', {}, text)]))
  let before = ''
  const update = (): void => {
    const shim = bench.app?.shim
    const touched = touchedLines(shim?.touched() ?? [])
    const calls = callLines(shim?.calls() ?? [])
    const lacks = shim?.lacks.length ?? 0
    const now = JSON.stringify([touched, calls, shim?.problems, lacks])
    // Only what is new touches the page: selected text stays selected.
    if (now === before) return
    before = now
    list(missing, lacks === 0 ? 'This engine lacks nothing that is known of.' : `Of ${lacks} things that were taken away the app missed none.`, [...shim?.problems ?? [], ...touched])
    list(asked, 'Nothing yet.', calls)
  }
  bench.on('setup', fill)
  fill()
  update()
  const body = element('div', { class: 'device' },
    element('section', {}, element('h2', {}, 'This TV'), keepsStorage(choice), facts, createOwnProfile(choice)),
    element('section', {}, element('h2', {}, 'Happens to the app'), happeningsOf(bench), linkOf(bench), element('h2', {}, 'Missing in its engine'), missing),
    element('section', {}, element('h2', {}, 'Asked of the TV'), asked))
  return { id: 'device', title: 'Device', element: body, update }
}

function list(place: HTMLElement, none: string, lines: readonly string[]): void {
  place.replaceChildren(...lines.length === 0 ? [element('p', { class: 'none' }, none)] : [element('ul', {}, ...lines.slice(0, mostShown).map(line => element('li', {}, line)))])
}

function keepsStorage(choice: ProfileChoice): HTMLElement {
  const box = element('input', { type: 'checkbox', checked: choice.forgets, change: () => { choice.forgets = box.checked } })
  return element('label', { class: 'switch' }, box, 'Another TV starts with empty storage')
}

function happeningsOf(bench: Bench): HTMLElement {
  const told = element('p', { role: 'status' })
  const happen = (event: LifecycleEvent): void => { told.textContent = bench.lifecycle(event) ?? '' }
  return element('div', {}, element('div', { class: 'happenings' }, ...happenings.map(([event, label]) => element('button', { 'type': 'button', 'data-event': event, 'click': () => happen(event) }, label))), told)
}

/** A link, brought as this TV brings it: while the app runs, or with its start. */
function linkOf(bench: Bench): HTMLElement {
  const input = element('input', { type: 'text', value: bench.setup.link, spellcheck: 'false' })
  return element('div', { class: 'link' }, element('label', {}, 'Link', input),
    element('button', { type: 'button', click: () => bench.open(input.value) }, 'Open'),
    element('button', { type: 'button', click: () => void bench.change({ link: input.value }) }, 'Start with it'))
}
