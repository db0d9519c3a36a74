import { createBench } from './bench/bench'
import { createBenchApi } from './bench/benchApi'
import { connectWorker } from './bench/connectWorker'
import { keepFootLine } from './bench/footLine'
import { plainSetup, type Setup } from './bench/setup'
import { layFrame } from './frame/layFrame'
import { showLeaving } from './frame/showLeaving'
import { createConditionsPanel } from './panels/conditionsPanel'
import { createDevicePanel } from './panels/devicePanel'
import { createDock } from './panels/dock'
import { element } from './panels/element'
import { offeredScenarios } from './panels/scenarioMenu'
import { createScenarioPanel } from './panels/scenarioPanel'
import { createWatchingPanels } from './panels/watchingPanels'
import { chooseProfile } from './profiles/profileChoice'
import { profiles } from './profiles/profiles'
import { listenToPads } from './remote/gamepad'
import { createHolding } from './remote/holding'
import { forwardKeyboard, hearInFrame, type KeyboardNeeds } from './remote/keyboard'
import { layRemote } from './remote/layRemote'
import { leaveFocus } from './remote/leaveFocus'
import { lightKey } from './remote/remote'
import { sendToApp } from './remote/sendToApp'
import { connectRecord } from './scenario/connectRecord'
import { createDesk } from './scenario/desk'
import { followLinks } from './scenario/followLinks'
import { shotsOf } from './scenario/shots'

/** Lays the bench out: the TV in its frame, its remote, and the panels under it. */
async function layOut(): Promise<void> {
  const frame = one<HTMLIFrameElement>('.tv')
  const remote = one('.remote')
  const worker = await connectWorker(navigator.serviceWorker, 'worker.js')
  const setup: Setup = new URLSearchParams(location.search).get('renderer') === 'canvas2d' ? { ...plainSetup, renderer: 'canvas2d' } : plainSetup
  const tvs = [...profiles]
  const bench = createBench({ frame, worker, profiles: tvs, setup, address: new URL('tv/', location.href).pathname, send: sendToApp })
  // For scripts: RECIPES.md.
  const holding = createHolding({ down: (key, repeat) => bench.key(key, true, repeat), up: key => bench.key(key, false), timing: () => bench.profile.repeat })
  const afterKey = keepFootLine(one('.foot'), frame)
  bench.on('key', ({ key, down }) => {
    lightKey(remote, key, down)
    afterKey()
  })
  layRemote(remote, bench, holding)
  // The keyboard's own repeats are left out: a held key repeats as this remote's do.
  const keyboard: KeyboardNeeds = { down: (key, repeat) => { if (!repeat) holding.press(key) }, up: holding.release }
  forwardKeyboard(window, keyboard)
  listenToPads(window, holding)
  bench.on('loaded', app => {
    app.shim!.keyboard = hearInFrame(keyboard)
    app.addEventListener('blur', holding.releaseAll)
  })
  window.addEventListener('blur', holding.releaseAll)
  layFrame({ bar: one('.frameBar'), seat: one('.seat'), screen: one('.screen'), picture: one('.picture') }, bench)
  showLeaving(one('.screen'), bench)
  const choice = chooseProfile(one<HTMLSelectElement>('.profile'), bench, tvs)
  const desk = createDesk(bench, shotsOf(bench))
  const scenarios = createScenarioPanel(bench, desk, offeredScenarios('scenarios.json'))
  const dock = createDock(one('.dock'), [createConditionsPanel(bench), createDevicePanel(bench, choice), ...createWatchingPanels(bench), scenarios])
  connectRecord(one<HTMLButtonElement>('.record'), desk, scenarios, () => dock.show(scenarios.id))
  window.bench = Object.assign(bench, createBenchApi(desk))
  one<HTMLAnchorElement>('.alone').href = new URL('tv/', location.href).pathname
  onClick('.again', () => void bench.restart())
  await bench.restart()
  await followLinks(window, bench, desk, scenarios, () => dock.show(scenarios.id))
}

function onClick(selector: string, act: () => void): void {
  leaveFocus(one(selector))
  one(selector).addEventListener('click', act)
}

function one<E extends HTMLElement = HTMLElement>(selector: string): E {
  return document.querySelector<E>(selector)!
}

layOut().catch((error: Error) => {
  one('.seat').replaceChildren(element('p', { class: 'trouble', role: 'alert' }, error.message))
})
