import type { Bench } from '../bench/bench'
import type { Condition, ConditionGroup, ConditionValue } from '../conditions/condition'
import { conditions, needsServerHint } from '../conditions/conditions'
import { chosenConditions } from '../conditions/parseCondition'
import { element } from './element'
import type { Panel } from './panel'

const titles: Readonly<Record<ConditionGroup, string>> = { network: 'Network', news: 'News', pictures: 'Pictures', stream: 'Stream', device: 'Device' }

/** One switch a condition, in effect at once. `isHosted`: no server of ours stands behind the page. */
export function createConditionsPanel(bench: Bench, isHosted = document.documentElement.hasAttribute('data-hosted')): Panel {
  const switches = conditions.map(condition => switchOf(bench, condition, isHosted && condition.needsServer === true))
  const groups = (Object.keys(titles) as ConditionGroup[]).map(group => (
    element('fieldset', {}, element('legend', {}, titles[group]), ...switches.filter(({ condition }) => condition.group === group).map(({ line }) => line))
  ))
  const show = (): void => switches.forEach(one => one.show())
  bench.on('setup', show)
  show()
  return { id: 'conditions', title: 'Conditions', element: element('div', { class: 'conditions' }, ...groups) }
}

interface Switch {
  readonly condition: Condition
  readonly line: HTMLElement
  /** As the bench is set. */
  show(): void
}

function switchOf(bench: Bench, condition: Condition, isDisabled: boolean): Switch {
  const { id, label, value } = condition
  const box = element('input', { type: 'checkbox', name: id, disabled: isDisabled, change: () => set() })
  const field = value ? fieldOf(condition, value, isDisabled, () => { if (box.checked) set() }) : null
  const set = (): void => {
    if (field && !field.reportValidity()) return show()
    const others = bench.setup.conditions.filter(text => chosenConditions([text])[0]?.condition !== condition)
    void bench.change({ conditions: box.checked ? [...others, field ? `${id}:${field.value}` : id] : others })
  }
  const show = (): void => {
    const [on] = chosenConditions(bench.setup.conditions).filter(one => one.condition === condition)
    box.checked = on !== undefined
    if (on && field && document.activeElement !== field) field.value = on.value
  }
  const line = element('div', { class: 'condition' }, element('label', isDisabled ? { title: needsServerHint } : {}, box, label), ...field ? [field, ...choicesOf(id, value!)] : [], ...isDisabled ? [element('p', {}, needsServerHint)] : [])
  return { condition, line, show }
}

function fieldOf({ id, label }: Condition, { initial, hint, isRight }: ConditionValue, isDisabled: boolean, change: () => void): HTMLInputElement {
  const check = (): void => field.setCustomValidity(isRight(field.value) ? '' : `Write ${hint}.`)
  const field = element('input', { type: 'text', value: initial, list: `choices-${id}`, 'aria-label': label, title: hint, disabled: isDisabled, input: check, change: () => {
    if (field.reportValidity()) change()
  } })
  return field
}

function choicesOf(id: string, { choices = [] }: ConditionValue): readonly HTMLElement[] {
  return [element('datalist', { id: `choices-${id}` }, ...choices.map(([value, label]) => element('option', { value }, label)))]
}
