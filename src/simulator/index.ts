import { createBench } from './bench/bench'
import { connectWorker } from './bench/connectWorker'
import { keepFootLine } from './bench/footLine'
import { plainSetup, type Setup } from './bench/setup'
import { fitScreen } from './frame/screenFit'
import { createCertifyPanel } from './panels/certifyPanel'
import { createConditionsPanel } from './panels/conditionsPanel'
import { createDock } from './panels/dock'
import { element } from './panels/element'
import { keysOf } from './profiles/keysOf'
import { profiles } from './profiles/profiles'
import { createHolding } from './remote/holding'
import { followKeyboard, forwardKeyboard } from './remote/keyboard'
import { leaveFocus } from './remote/leaveFocus'
import { connectRemote, darken, lightKey } from './remote/remote'
import { sendKey } from './remote/sendKey'
import type { KeyName } from '../platform/keys'

/** Lays the bench out: the TV in its frame, its remote, and the panels under it. */
async function layOut(): Promise<void> {
  const frame = one<HTMLIFrameElement>('.tv')
  const remote = one('.remote')
  const worker = await connectWorker(navigator.serviceWorker, 'worker.js')
  const setup: Setup = new URLSearchParams(location.search).get('renderer') === 'canvas2d' ? { ...plainSetup, renderer: 'canvas2d' } : plainSetup
  const bench = createBench({
    frame, worker, profiles, setup, address: new URL('tv/', location.href).pathname,
    send: (app, { platform }, key, down, repeat) => {
      const code = keysOf(platform)[key]?.[0]
      if (code !== undefined) sendKey(app, code, down ? 'keydown' : 'keyup', repeat)
    },
  })
  const held = new Set<KeyName>()
  const down = (key: KeyName, repeat: boolean): void => {
    held.add(key)
    bench.key(key, true, repeat)
  }
  const up = (key: KeyName): void => {
    if (held.delete(key)) bench.key(key, false)
  }
  const holding = createHolding({ down, up })
  const afterKey = keepFootLine(one('.foot'), frame)
  bench.on('key', ({ key, down }) => {
    lightKey(remote, key, down)
    afterKey()
  })
  connectRemote(remote, holding)
  forwardKeyboard(window, { down, up })
  bench.on('loaded', app => {
    followKeyboard(app, { down: key => lightKey(remote, key, true), up: key => lightKey(remote, key, false) })
    app.addEventListener('blur', () => darken(remote))
  })
  window.addEventListener('blur', () => {
    holding.releaseAll()
    held.forEach(up)
  })
  fitScreen(one('.room'), one('.screen'))
  createDock(one('.dock'), [createConditionsPanel(bench), createCertifyPanel({ bench, save, picture: async () => null })])
  chooseProfile(one<HTMLSelectElement>('.profile'), bench)
  one<HTMLAnchorElement>('.alone').href = new URL('tv/', location.href).pathname
  onClick('.again', () => void bench.restart())
  onClick('.fill', () => void one('.screen').requestFullscreen())
  await bench.restart()
}

function chooseProfile(select: HTMLSelectElement, bench: ReturnType<typeof createBench>): void {
  select.append(...bench.profiles.map(({ id, label }) => element('option', { value: id, selected: id === bench.setup.profile }, label)))
  select.addEventListener('change', () => void bench.change({ profile: select.value }))
}

function save(name: string, type: string, text: string): void {
  const link = element('a', { href: URL.createObjectURL(new Blob([text], { type })), download: name })
  link.click()
  URL.revokeObjectURL(link.href)
}

function onClick(selector: string, act: () => void): void {
  leaveFocus(one(selector))
  one(selector).addEventListener('click', act)
}

function one<E extends HTMLElement = HTMLElement>(selector: string): E {
  return document.querySelector<E>(selector)!
}

layOut().catch((error: Error) => {
  one('.screen').replaceChildren(element('p', { class: 'trouble', role: 'alert' }, error.message))
})


