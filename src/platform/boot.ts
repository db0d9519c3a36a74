import { bootWords } from './bootWords'

/**
 * The boot page: a splash in plain DOM before the app is there, and a readable word with a way out
 * when it does not come. It shares nothing with the app, so that no fault of the app can silence it.
 */
const patienceMs = 10_000
const okCode = 13
const backCodes = [8, 27, 461, 10009]

// What the viewer chose is the app's to read: here the set's own language is spoken.
const { language, words } = bootWords([...navigator.languages ?? [], navigator.language])

let state: 'starting' | 'ready' | 'failed' = 'starting'
let lastError = ''

type Launch = (appSettings: object, platformSettings: object, appData: object) => unknown

/** Starts the app with what stands in the page. */
export function start(): void {
  window.addEventListener('error', event => { lastError = event.message || lastError })
  window.addEventListener('keydown', onKey)
  setTimeout(() => { if (state === 'starting') failed('S3') }, patienceMs)
  if (state !== 'starting') return
  try {
    launch()
  } catch (error) {
    failed('S2', [String(error)])
  }
}

/** The first screen can be used. A late one is welcome, too. */
export function ready(): void {
  state = 'ready'
  card().style.display = 'none'
}

/** Says what is wrong and what to press. */
export function failed(code: string, problems: readonly string[] = []): void {
  if (state === 'ready') return
  state = 'failed'
  const content = card().firstElementChild as HTMLElement
  content.textContent = ''
  Object.assign(document.documentElement, { lang: language, dir: words.direction })
  add(content, 'h1', words.cannotStart(channelName()))
  add(content, 'p', words.causes[code] ?? words.causes.S2!)
  if (problems.length > 0) list(content, problems)
  add(content, 'p', words.press)
  add(content, 'p', `${words.code} ${code}${lastError && problems.length === 0 ? ` · ${lastError}` : ''}`).className = 'code'
}

function launch(): void {
  const settings = JSON.parse(inlined('settings')) as { appSettings: { id: string }; platformSettings: object; channelAddress: string }
  document.title = channelName()
  add(card().firstElementChild as HTMLElement, 'h1', channelName())
  const name = `APP_${settings.appSettings.id.replace(/\W/g, '_')}`
  const app = (window as unknown as Record<string, Launch | undefined>)[name]
  if (!app) return failed('S1')
  app(settings.appSettings, settings.platformSettings, { channel: inlined('channel'), channelAddress: settings.channelAddress })
}

function onKey(event: KeyboardEvent): void {
  if (state !== 'failed') return
  if (event.keyCode === okCode) location.reload()
  if (backCodes.indexOf(event.keyCode) >= 0) leave()
}

function leave(): void {
  if (history.length > 1) history.back()
  window.close()
}

function channelName(): string {
  try {
    return String((JSON.parse(inlined('channel')) as { name: string }).name || words.channel)
  } catch {
    return words.channel
  }
}

function inlined(id: string): string {
  return document.getElementById(id)!.textContent!
}

function card(): HTMLElement {
  const boot = document.getElementById('boot')!
  boot.style.display = ''
  return boot
}

function list(parent: HTMLElement, items: readonly string[]): void {
  const element = add(parent, 'ul', '')
  items.slice(0, 8).forEach(item => add(element, 'li', item))
}

function add(parent: HTMLElement, name: string, text: string): HTMLElement {
  const element = document.createElement(name)
  element.textContent = text
  parent.appendChild(element)
  return element
}
