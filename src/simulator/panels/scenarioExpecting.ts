import type { Bench } from '../bench/bench'
import type { Desk } from '../scenario/desk'
import { seenOf } from '../scenario/observed'
import type { Seen } from '../scenario/scenario'
import { nowOf } from '../scenario/seen'
import { element } from './element'

const kinds: readonly (readonly [keyof Seen, string])[] = [['focus', 'this focus'], ['screen', 'this screen'], ['speech', 'what was said last'], ['video', 'what plays']]
const mostLines = 40

/** A choice of what is on now, each of which becomes an expectation. */
export function createExpecting(bench: Bench, desk: Desk): { readonly element: HTMLElement, update(): Promise<void> } {
  let shown = ''
  const select = element('select', { 'aria-label': 'Expect what is on now', 'change': () => {
    const [kind = '', text = ''] = select.value.split(/:(.*)/s)
    select.value = ''
    if (kind === 'text') desk.note({ expect: { text } })
    else if (kind !== '') void note(kind as keyof Seen)
  } })
  const note = async (kind: keyof Seen): Promise<void> => {
    const seen = bench.tester && seenOf(await nowOf(bench.tester), kind)
    if (seen) desk.note({ expect: seen })
  }
  const fill = (lines: readonly string[]): void => {
    const key = lines.join('\n')
    // A menu that is open is not changed under the hand.
    if (shown === key && select.options.length > 0 || document.activeElement === select) return
    shown = key
    select.replaceChildren(element('option', { value: '' }, 'Expect …'), ...kinds.map(([kind, words]) => element('option', { value: kind }, words)), ...lines.map(line => element('option', { value: `text:${line}` }, `“${line.slice(0, 60)}”`)))
  }
  fill([])
  return {
    element: select,
    update: async () => {
      select.disabled = desk.busy === 'playing' || desk.busy === null && !desk.scenario
      const text = await bench.tester?.text().catch(() => []) ?? []
      fill([...new Set(text.map(line => line.trim()).filter(line => line !== '' && line.length <= 300))].slice(0, mostLines))
    },
  }
}
