import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Fetched } from './fetchEngine'

/** A browser's one page, asked in the protocol that its own developer tools speak. */
export interface Devtools {
  /** Rejects with what the browser said against it, when it has left, or when no answer came in time. */
  ask<T = object>(method: string, params?: object): Promise<T>
  hear(method: string, told: (params: never) => void): void
  close(): Promise<void>
}

interface Message { readonly id?: number; readonly method?: string; readonly params?: never; readonly result?: unknown; readonly error?: { readonly message: string } }

/** Milliseconds: old engines in software are slow. */
const longest = 60_000
const flags = [
  '--headless', '--no-sandbox', '--no-zygote', '--single-process', '--disable-gpu', '--mute-audio', '--hide-scrollbars',
  '--window-size=1920,1080', '--disable-background-networking', '--autoplay-policy=no-user-gesture-required', '--remote-debugging-port=0',
]

/** Starts the browser with an empty page. Playwright needs a younger one: this is the little of its work that is wanted here. */
export async function openDevtools({ path, libraries }: Fetched): Promise<Devtools> {
  const profile = mkdtempSync(join(tmpdir(), 'tenfoot-oldtv-'))
  const environment = { ...process.env, LD_LIBRARY_PATH: libraries, TZ: 'UTC', HOME: profile }
  const browser = spawn(path, [...flags, `--user-data-dir=${profile}`, 'about:blank'], { env: environment, stdio: ['ignore', 'ignore', 'pipe'] })
  const left = new Promise<void>(done => { browser.on('exit', () => done()).on('error', () => done()) })
  const close = async () => {
    browser.kill('SIGKILL')
    await left
    rmSync(profile, { recursive: true, force: true })
  }
  try {
    const socket = await connected(await inTime(pageOf(browser), `a page of ${path}`))
    return { ...conversation(socket), close }
  } catch (error) {
    await close()
    throw error
  }
}

/** The address of the first page's own ear. */
async function pageOf(browser: ChildProcess): Promise<string> {
  const port = await new Promise<string>((done, failed) => {
    let said = ''
    browser.stderr!.setEncoding('utf8').on('data', (words: string) => {
      said += words
      const told = /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)\//.exec(said)
      if (told) done(told[1]!)
    })
    browser.on('exit', () => failed(new Error(`The browser left at once: ${said.slice(-500)}`))).on('error', failed)
  })
  // It listens before it has a page.
  for (;;) {
    const list = await (await fetch(`http://127.0.0.1:${port}/json/list`)).json() as readonly { readonly type: string; readonly webSocketDebuggerUrl: string }[]
    const page = list.find(({ type }) => type === 'page')
    if (page) return page.webSocketDebuggerUrl
  }
}

function connected(address: string): Promise<WebSocket> {
  const socket = new WebSocket(address)
  return new Promise((done, failed) => {
    socket.addEventListener('open', () => done(socket))
    socket.addEventListener('error', () => failed(new Error(`${address} does not answer.`)))
  })
}

function conversation(socket: WebSocket): Pick<Devtools, 'ask' | 'hear'> {
  const open = new Map<number, { done(result: unknown): void; failed(error: Error): void }>()
  const heard = new Map<string, (params: never) => void>()
  let [last, hasLeft] = [0, false]
  socket.addEventListener('message', ({ data }) => {
    const { id, method, params, result, error } = JSON.parse(String(data)) as Message
    if (id === undefined) return heard.get(method!)?.(params!)
    const asked = open.get(id)
    open.delete(id)
    if (error) asked?.failed(new Error(error.message))
    else asked?.done(result)
  })
  socket.addEventListener('close', () => {
    hasLeft = true
    for (const { failed } of open.values()) failed(new Error('The browser has left.'))
    open.clear()
  })
  return {
    ask: <T>(method: string, params: object = {}) => inTime(new Promise<unknown>((done, failed) => {
      if (hasLeft) return failed(new Error('The browser has left.'))
      open.set(++last, { done, failed })
      socket.send(JSON.stringify({ id: last, method, params }))
    }), method) as Promise<T>,
    hear: (method, told) => { heard.set(method, told) },
  }
}

export async function inTime<T>(answer: Promise<T>, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, failed) => { timer = setTimeout(() => failed(new Error(`No answer to ${what} within ${longest / 1000} s.`)), longest) })
  return Promise.race([answer, late]).finally(() => clearTimeout(timer))
}
