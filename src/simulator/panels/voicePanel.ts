import type { SpokenText } from '../../tv/app/tester'
import type { Bench } from '../bench/bench'
import { copied } from './copying'
import { element } from './element'
import type { Panel } from './panel'
import { press } from './press'
import { redrawn } from './redrawn'
import { timeOf } from './times'

/** What voice guidance said, or would have said with a voice. */
export function createVoicePanel(bench: Bench): Panel {
  const table = element('table', { class: 'rows' })
  let said: readonly SpokenText[] = []
  const draw = redrawn(table, seen => rowsOf(seen as readonly SpokenText[]))
  return {
    id: 'voice', title: 'Voice',
    element: element('div', { class: 'column' },
      element('div', { class: 'bar' }, element('span', { class: 'quiet' }, 'Also where the TV has no voice, or guidance is off: what would be said.'),
        press('Copy', async () => void await copied(said.map(({ at, language, text, interrupted }) => `${timeOf(at)}\t${language}\t${interrupted ? 'interrupted' : ''}\t${text}`).join('\n'), 'voice.txt'))),
      element('div', { class: 'scrolls', tabindex: '0', role: 'region', 'aria-label': 'What was said' }, table)),
    update: async () => {
      said = await bench.tester?.speech() ?? []
      draw([...said].reverse())
    },
  }
}

function rowsOf(said: readonly SpokenText[]): readonly Node[] {
  if (said.length === 0) return [element('caption', { class: 'empty' }, 'Nothing was said yet. Move the focus, and what a viewer hears stands here.')]
  const head = element('tr', {}, ...['Time', 'Language', 'Said', 'Heard'].map(name => element('th', { scope: 'col' }, name)))
  return [element('thead', {}, head), element('tbody', {}, ...said.map(({ at, language, text, interrupted }) => element('tr', {},
    element('td', { class: 'figure' }, timeOf(at)), element('td', {}, language), element('td', { lang: language, dir: 'auto', class: 'wide' }, text), element('td', { class: 'quiet' }, interrupted ? 'in part' : 'whole'))))]
}
