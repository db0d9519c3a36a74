import type { Desk } from '../scenario/desk'
import { knownHere } from '../scenario/knownHere'
import { readScenario } from '../scenario/readScenario'
import type { Scenario } from '../scenario/scenario'
import { element } from './element'

export interface OfferedScenario {
  readonly id: string
  readonly scenario: Scenario
}

/** Those that the bench brings along; what is none is left out. */
export async function offeredScenarios(address: string): Promise<readonly OfferedScenario[]> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
  const entries = await answer.json() as readonly { readonly id: string, readonly scenario: unknown }[]
  return entries.flatMap(({ id, scenario }) => {
    const read = readScenario(scenario, knownHere)
    return read.scenario ? [{ id, scenario: read.scenario }] : []
  })
}

export interface ScenarioMenu {
  readonly element: HTMLElement
  fill(offered: readonly OfferedScenario[]): void
  draw(): void
}

/** A list to choose from, with a field that narrows it. */
export function createScenarioMenu(desk: Desk): ScenarioMenu {
  let offered: readonly OfferedScenario[] = []
  const list = element('ul', {})
  const search = element('input', { 'type': 'search', 'placeholder': 'Search', 'aria-label': 'Search the scenarios', 'input': () => fill() })
  const fill = (): void => {
    const wanted = search.value.trim().toLowerCase()
    const found = offered.filter(({ scenario }) => `${scenario.name} ${scenario.about ?? ''}`.toLowerCase().includes(wanted))
    list.replaceChildren(...found.map(({ id, scenario }) => element('li', {}, element('button', { 'type': 'button', 'data-scenario': id, 'click': () => desk.show(scenario) }, scenario.name))))
    draw()
  }
  const draw = (): void => {
    list.querySelectorAll('button').forEach(button => {
      button.disabled = desk.busy !== null
      button.setAttribute('aria-pressed', String(button.textContent === desk.scenario?.name))
    })
  }
  return {
    element: element('div', { class: 'menu' }, search, list),
    fill: next => {
      offered = next
      fill()
    },
    draw,
  }
}
