import type { Bench } from '../bench/bench'
import { conditions, type Condition, type ConditionGroup } from '../conditions/conditions'
import { element } from './element'
import type { Panel } from './panel'

const titles: Readonly<Record<ConditionGroup, string>> = { network: 'Network', news: 'News', pictures: 'Pictures', stream: 'Stream', device: 'Device' }

/** One switch a condition, in effect at once. */
export function createConditionsPanel(bench: Bench): Panel {
  const body = element('div', { class: 'conditions' })
  const fill = (): void => body.replaceChildren(...(Object.keys(titles) as ConditionGroup[]).map(group => groupOf(bench, group)))
  bench.on('setup', fill)
  fill()
  return { id: 'conditions', title: 'Conditions', element: body }
}

function groupOf(bench: Bench, group: ConditionGroup): HTMLElement {
  const own = conditions.filter(condition => condition.group === group)
  return element('fieldset', {}, element('legend', {}, titles[group]), ...own.map(condition => switchOf(bench, condition)))
}

function switchOf(bench: Bench, { id, label }: Condition): HTMLElement {
  const on = bench.setup.conditions.includes(id)
  const box = element('input', { type: 'checkbox', name: id, checked: on, change: () => {
    const others = bench.setup.conditions.filter(other => other !== id)
    void bench.change({ conditions: on ? others : [...others, id] })
  } })
  return element('label', {}, box, label)
}
