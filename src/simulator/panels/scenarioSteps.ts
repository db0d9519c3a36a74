import type { Desk } from '../scenario/desk'
import { knownHere } from '../scenario/knownHere'
import { readStep } from '../scenario/readScenario'
import type { Step } from '../scenario/scenario'
import { stepWords } from '../scenario/stepWords'
import { element } from './element'

const signs = { playing: '▸', passed: '✓', failed: '✕' } as const

/** The steps of the scenario on the desk: how each went, and ways to change it. */
export function createStepList(desk: Desk, say: (text: string) => void): { readonly element: HTMLElement, draw(): void } {
  const list = element('ol', { class: 'steps' })
  let edited: number | null = null
  const put = (index: number, ...steps: readonly Step[]): void => {
    edited = null
    if (desk.scenario) desk.show({ ...desk.scenario, steps: desk.scenario.steps.flatMap((step, place) => place === index ? steps : [step]) })
  }
  const edit = (index: number | null): void => {
    edited = index
    draw()
    if (index === null) return
    list.querySelector<HTMLInputElement>('.edited')?.select()
  }
  const draw = (): void => {
    const isFixed = desk.busy !== null
    list.replaceChildren(...(desk.scenario?.steps ?? []).map((step, index) => {
      const mark = desk.marks[index] ?? null
      const line = edited === index && !isFixed ? editor(step, index, { put, edit, say }) : element('span', { class: 'words' }, stepWords(step))
      return element('li', mark ? { 'data-mark': mark } : {}, element('span', { 'class': 'mark', 'aria-label': mark ?? 'not played' , 'role': 'img' }, mark ? signs[mark] : ''), line,
        ...isFixed ? [] : [element('span', { class: 'changes' }, ...changesOf(step, index, { put, edit }))])
    }))
    list.querySelector('[data-mark=playing], [data-mark=failed]')?.scrollIntoView({ block: 'nearest' })
  }
  return { element: list, draw }
}

interface Changing {
  put(index: number, ...steps: readonly Step[]): void
  edit(index: number | null): void
}

function changesOf(step: Step, index: number, { put, edit }: Changing): readonly HTMLElement[] {
  const button = (text: string, label: string, click: () => void): HTMLElement => element('button', { 'type': 'button', 'aria-label': `${label}: step ${index + 1}`, 'title': label, click }, text)
  return [
    ...'expect' in step ? [button('Not so', 'not' in step.expect ? 'This is right after all' : 'This is wrong', () => put(index, turned(step)))] : [],
    button('Edit', 'Edit as JSON', () => edit(index)),
    button('Delete', 'Delete', () => put(index)),
  ]
}

/** What was found is what must not be, and the other way round. */
function turned(step: Extract<Step, { readonly expect: unknown }>): Step {
  return { ...step, expect: 'not' in step.expect ? step.expect.not : { not: step.expect } }
}

function editor(step: Step, index: number, { put, edit, say }: Changing & { say(text: string): void }): HTMLElement {
  const input = element('input', { 'type': 'text', 'class': 'edited', 'value': JSON.stringify(step), 'aria-label': `Step ${index + 1} as JSON`, 'spellcheck': 'false', 'keydown': event => {
    const { key } = event as KeyboardEvent
    event.stopPropagation()
    if (key === 'Escape') edit(null)
    if (key !== 'Enter') return
    const { scenario, problems } = readStep(jsonIn(input.value), knownHere)
    if (scenario) put(index, scenario.steps[0]!)
    else say(problems.map(({ text }) => text).join(' '))
  } })
  return input
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
