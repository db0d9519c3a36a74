import type { Bench } from '../bench/bench'
import type { Desk } from '../scenario/desk'
import { journeyOf } from '../scenario/journeyOf'
import { knownHere } from '../scenario/knownHere'
import { readScenarioText } from '../scenario/readScenario'
import type { Scenario } from '../scenario/scenario'
import { linkOf } from '../scenario/shareLink'
import { beginningWords } from '../scenario/stepWords'
import { element } from './element'
import type { Panel } from './panel'
import { createExpecting } from './scenarioExpecting'
import { fileNameOf } from './scenarioFile'
import { saveFile } from './saving'
import { createScenarioMenu, type OfferedScenario } from './scenarioMenu'
import { createStepList } from './scenarioSteps'

export interface ScenarioPanel extends Panel {
  /** Says what happened, or what is wrong. */
  say(text: string): void
}

/** Scenarios to play, the one that lies on the desk with its steps, and the ways in and out. */
export function createScenarioPanel(bench: Bench, desk: Desk, offered: Promise<readonly OfferedScenario[]>): ScenarioPanel {
  const told = element('p', { class: 'verdict', role: 'status' })
  const say = (text: string): void => { told.textContent = text }
  const trying = (act: () => Promise<void>) => (): void => { act().catch((error: Error) => say(error.message)) }
  const withScenario = (act: (scenario: Scenario) => void | Promise<void>) => trying(async () => {
    if (desk.scenario) await act(desk.scenario)
  })
  const button = (text: string, click: () => void): HTMLButtonElement => element('button', { type: 'button', click }, text)
  const play = button('Play', withScenario(async scenario => { await desk.run(scenario, { pace: slowly.checked ? 'original' : 'full' }) }))
  const stop = button('Stop', trying(desk.stop))
  const slowly = element('input', { type: 'checkbox' })
  const link = element('input', { 'type': 'text', 'readonly': true, 'class': 'shareLink', 'aria-label': 'The link', 'hidden': true })
  const share = button('Copy link', withScenario(async scenario => {
    const hash = await linkOf(scenario)
    if (!hash) return say('This is too long for a link: save it as a file.')
    link.value = `${location.href.replace(/#.*/s, '')}${hash}`
    link.hidden = false
    link.select()
    say(await navigator.clipboard.writeText(link.value).then(() => 'The link is copied.', () => 'Copy the link from its field.'))
  }))
  const save = button('Save', withScenario(scenario => saveFile(`${fileNameOf(scenario)}.json`, `${JSON.stringify(scenario, null, 2)}\n`)))
  const exported = button('Save as test', withScenario(scenario => saveFile(`${fileNameOf(scenario)}.test.ts`, journeyOf(scenario))))
  const file = element('input', { 'type': 'file', 'accept': '.json,application/json', 'aria-label': 'A scenario’s file', 'change': trying(async () => {
    const text = await file.files?.[0]?.text()
    file.value = ''
    if (text === undefined) return
    const { scenario, problems } = readScenarioText(text, knownHere)
    if (scenario) desk.show(scenario)
    say(scenario ? '' : problems.map(problem => `${problem.path} ${problem.text}`.trim()).join('\n'))
  }) })
  const expecting = createExpecting(bench, desk)
  const menu = createScenarioMenu(desk)
  const list = createStepList(desk, say)
  const name = element('h2', {})
  const about = element('p', { class: 'quiet' })
  const own = element('div', { class: 'ownScenario' }, name, about,
    element('div', { class: 'acts' }, play, element('label', {}, slowly, 'with its pauses'), stop, share, save, exported, expecting.element), link, list.element, told)
  const draw = (): void => {
    const { scenario, busy, result } = desk
    name.textContent = busy === 'starting' ? 'The app starts anew …' : busy === 'recording' ? 'Recording' : scenario?.name ?? 'No scenario yet'
    about.textContent = scenario ? [scenario.about, beginningWords(scenario)].filter(Boolean).join(' ') : 'Choose one, open a file, or press Record and use the remote.'
    for (const act of [play, share, save, exported]) act.disabled = busy !== null || !scenario
    stop.disabled = busy === null || busy === 'starting'
    link.hidden = true
    if (result) say(result.passed ? `Passed. At the end: ${result.at}.` : `${result.step === null ? 'It did not begin' : `Step ${result.step + 1} did not pass`}: ${result.reason}. There: ${result.at}.`)
    else say('')
    menu.draw()
    list.draw()
  }
  desk.onChange(draw)
  draw()
  offered.then(menu.fill, (error: Error) => say(`The scenarios could not be brought: ${error.message}`))
  const body = element('div', { class: 'scenarios' }, element('div', { class: 'offered' }, element('label', { class: 'open' }, 'Open a file', file), menu.element), own)
  return { id: 'scenarios', title: 'Scenarios', element: body, say, update: expecting.update }
}
