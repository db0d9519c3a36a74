import type { KeyName } from '../platform/keys'
import { keepFootLine } from './footLine'
import { createHolding } from './holding'
import { followKeyboard, forwardKeyboard } from './keyboard'
import { leaveFocus } from './leaveFocus'
import { connectRemote, darken, lightKey } from './remote'
import { fitScreen } from './screenFit'
import { sendKey } from './sendKey'

const frame = one<HTMLIFrameElement>('.tv')
const screen = one('.screen')
const remote = one('.remote')
const held = new Set<KeyName>()

/** The app's page takes this page's query: '/?renderer=canvas2d'. */
const appAddress = `/tv/${location.search}`

const afterKey = keepFootLine(one('.foot'), frame)

function show(key: KeyName, down: boolean): void {
  lightKey(remote, key, down)
  afterKey()
}

function down(key: KeyName, repeat: boolean): void {
  held.add(key)
  show(key, true)
  if (frame.contentWindow) sendKey(frame.contentWindow, key, 'keydown', repeat)
}

function up(key: KeyName): void {
  if (!held.delete(key)) return
  show(key, false)
  if (frame.contentWindow) sendKey(frame.contentWindow, key, 'keyup')
}

const holding = createHolding({ down, up })
connectRemote(remote, holding)
forwardKeyboard(window, { down, up })
frame.addEventListener('load', () => {
  const app = frame.contentWindow
  if (!app) return
  followKeyboard(app, { down: key => show(key, true), up: key => show(key, false) })
  app.addEventListener('blur', () => darken(remote))
})
window.addEventListener('blur', () => {
  holding.releaseAll()
  held.forEach(up)
})

fitScreen(one('.room'), screen)
one<HTMLAnchorElement>('.alone').href = appAddress
onClick('.again', () => frame.contentWindow?.location.replace(appAddress))
onClick('.fill', () => { void screen.requestFullscreen() })
frame.src = appAddress

function onClick(selector: string, act: () => void): void {
  leaveFocus(one(selector))
  one(selector).addEventListener('click', act)
}

function one<E extends HTMLElement = HTMLElement>(selector: string): E {
  return document.querySelector<E>(selector)!
}
