import type { Focus } from '../../tv/app/tester'
import type { AppWatch } from '../bench/appWatch'
import type { Bench } from '../bench/bench'
import type { Outline } from '../frame/outline'
import { element } from './element'
import { focusLosses, keyLines, type KeyLine } from './keyLines'
import type { Panel } from './panel'
import { toggle } from './press'
import { redrawn } from './redrawn'
import { timeOf } from './times'

const mostKeys = 60

/** Where the focus is and how it came there: for each key, who took it and what moved. */
export function createFocusPanel(bench: Bench, watch: AppWatch, outline: Outline): Panel {
  const facts = element('dl', { class: 'facts' })
  const keys = element('table', { class: 'rows' })
  const alarm = element('p', { class: 'alarm', role: 'status' })
  let draws = true
  let seen = 0
  const drawFacts = redrawn(facts, focus => factsOf(focus as Focus | null))
  const drawKeys = redrawn(keys, lines => rowsOf(lines as readonly KeyLine[]))
  const found = (): readonly number[] => [...keyLines(watch.events).filter(({ isDeadEnd, at }) => isDeadEnd && at < Date.now() - 600).map(({ at }) => at), ...focusLosses(watch.events)]
  bench.on('loaded', () => outline.show(null))
  return {
    id: 'focus', title: 'Focus',
    element: element('div', { class: 'split' },
      element('div', {}, facts, toggle('Draw it over the picture', true, on => {
        draws = on
        if (!on) outline.show(null)
      }), alarm),
      element('div', { class: 'scrolls', tabindex: '0', role: 'region', 'aria-label': 'Keys' }, keys)),
    update: async () => {
      const focus = await bench.tester?.focus() ?? null
      drawFacts(focus)
      drawKeys(keyLines(watch.events).slice(-mostKeys).reverse())
      if (draws) outline.show(focus?.rect ?? null, focus ? titleOf(focus) : '')
      const [ends, losses] = [keyLines(watch.events).filter(({ isDeadEnd }) => isDeadEnd).length, focusLosses(watch.events).length]
      const text = [losses > 0 ? `The focus was lost ${times(losses)}.` : '', ends > 0 ? `${ends} ${ends === 1 ? 'key' : 'keys'} led nowhere: nobody took them, and nothing moved.` : ''].join(' ').trim()
      if (alarm.textContent !== text) alarm.textContent = text
      seen = Math.max(0, ...found())
    },
    hide: () => outline.show(null),
    alarms: () => found().filter(at => at > seen).length,
  }
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`
}

function titleOf({ role, index, count }: Focus): string {
  return `${role}${index !== undefined && count !== undefined ? ` ${index} of ${count}` : ''}`
}

function factsOf(focus: Focus | null): readonly Node[] {
  if (!focus) return [element('dt', {}, 'Focus'), element('dd', {}, 'Nothing has it yet: the app is starting.')]
  const { id, role, label, value, index, count, number, rect: { x, y, w, h }, path } = focus
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Label', label || '(none: voice guidance has nothing to say)'], ['Role', role], ['Place', index !== undefined && count !== undefined ? `${index} of ${count}` : undefined], ['Value', value],
    ['Number', number === undefined ? undefined : String(number)], ['Id', id], ['Rectangle', `${x}, ${y}  ${w} × ${h}`], ['Path', path.join(' › ')],
  ]
  return facts.flatMap(([name, text]) => text === undefined ? [] : [element('dt', {}, name), element('dd', {}, text)])
}

function rowsOf(lines: readonly KeyLine[]): readonly Node[] {
  if (lines.length === 0) return [element('caption', { class: 'empty' }, 'No key was pressed yet. Press an arrow: each key is listed with who took it and what moved.')]
  const head = element('tr', {}, ...['Time', 'Key', 'ms', 'Taken by', 'Then'].map(name => element('th', { scope: 'col' }, name)))
  return [element('thead', {}, head), element('tbody', {}, ...lines.map(line => element('tr', line.isDeadEnd ? { class: 'bad' } : {},
    element('td', { class: 'figure' }, timeOf(line.at)), element('td', {}, line.repeat ? `${line.key} (held)` : line.key), element('td', { class: 'figure' }, line.ms === null ? '' : String(line.ms)),
    element('td', {}, line.taker), element('td', { class: 'wide' }, line.isDeadEnd ? 'dead end' : line.outcome))))]
}
