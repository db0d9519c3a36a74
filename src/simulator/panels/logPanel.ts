import type { AppWatch } from '../bench/appWatch'
import { copied } from './copying'
import { element } from './element'
import { field } from './field'
import { filtered, logLines, type LogKind, type LogLine } from './logLines'
import type { Panel } from './panel'
import { press, toggle } from './press'
import { redrawn } from './redrawn'
import { timeOf } from './times'

const mostLines = 300
const kinds: readonly (readonly [LogKind, string])[] = [['app', 'App'], ['console', 'Console'], ['network', 'Network']]

/** What happened: in the app, in its console, on the network. */
export function createLogPanel(watch: AppWatch): Panel {
  const shown = new Set<LogKind>(kinds.map(([kind]) => kind))
  let from = 0
  let onlyErrors = false
  const search = field({ 'type': 'search', 'aria-label': 'Filter the log', 'placeholder': 'Filter' })
  const table = element('table', { class: 'rows' })
  const draw = redrawn(table, seen => rowsOf(seen as readonly LogLine[]))
  const lines = (): readonly LogLine[] => filtered(logLines(watch), shown, search.value).filter(({ at, isError }) => at > from && (isError || !onlyErrors))
  const written = (): string => lines().map(({ at, kind, what, text }) => `${timeOf(at)}\t${kind}\t${what}\t${text}`).join('\n')
  return {
    id: 'log', title: 'Log',
    element: element('div', { class: 'column' },
      element('div', { class: 'bar' }, search, ...kinds.map(([kind, name]) => toggle(name, true, on => { shown[on ? 'add' : 'delete'](kind) })), toggle('Errors alone', false, on => { onlyErrors = on }),
        press('Copy', async () => void await copied(written(), 'log.txt')), press('Clear', () => { from = Math.max(0, ...logLines(watch).map(({ at }) => at)) })),
      element('div', { class: 'scrolls', tabindex: '0', role: 'region', 'aria-label': 'Log lines' }, table)),
    update: () => draw(lines().slice(-mostLines).reverse()),
    alarms: () => logLines(watch).filter(({ isError, at }) => isError && at > from).length,
  }
}

function rowsOf(lines: readonly LogLine[]): readonly Node[] {
  if (lines.length === 0) return [element('caption', { class: 'empty' }, 'Nothing to show: nothing of the chosen kinds happened yet, or the filter leaves it out.')]
  const head = element('tr', {}, ...['Time', 'From', 'What', 'Text'].map(name => element('th', { scope: 'col' }, name)))
  return [element('thead', {}, head), element('tbody', {}, ...lines.map(({ at, kind, what, text, isError }) => element('tr', isError ? { class: 'bad' } : {},
    element('td', { class: 'figure' }, timeOf(at)), element('td', { class: 'quiet' }, kind), element('td', {}, what), element('td', { class: 'wide' }, text))))]
}
