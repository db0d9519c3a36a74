import { prefixOf } from '../../src/platform/storedVersion'
import type { Focus, Tester } from '../../src/tv/app/tester'
import { inTime, openDevtools } from './devtools'
import type { Fetched } from './fetchEngine'

/** The app in an old engine, driven by its remote and seen through `window.tester`. */
export interface OldTv {
  /** Errors of the console and of scripts. */
  readonly errors: readonly string[]
  /** 'Chrome/68.0.3419.0' */
  engine(): Promise<string>
  /** Presses a key, waits until all is quiet, and says where focus is. */
  press(key: string): Promise<Focus | null>
  /** Once it has what it waits for, or has given up. */
  screen(): ReturnType<Tester['screen']>
  /** All text on screen. */
  text(): Promise<string>
  /** Textures that the stage holds: what was drawn. */
  metrics(): ReturnType<Tester['metrics']>
  close(): Promise<void>
}

interface Outcome { readonly result: { readonly value?: unknown; readonly description?: string }; readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } } }
interface Logged { readonly entry: { readonly level: string; readonly text: string; readonly source: string; readonly url?: string } }
interface Called { readonly type: string; readonly args: readonly { readonly value?: unknown; readonly description?: string }[] }

export async function openOldTv(browser: Fetched, address: string, preferences: { readonly channel: string }): Promise<OldTv> {
  const devtools = await openDevtools(browser)
  const errors: string[] = []
  devtools.hear('Runtime.exceptionThrown', ({ exceptionDetails }: { readonly exceptionDetails: NonNullable<Outcome['exceptionDetails']> }) => errors.push(wordsOf(exceptionDetails)))
  devtools.hear('Runtime.consoleAPICalled', ({ type, args }: Called) => { if (type === 'error' || type === 'assert') errors.push(args.map(({ value, description }) => description ?? String(value)).join(' ')) })
  devtools.hear('Log.entryAdded', ({ entry }: Logged) => { if (entry.level === 'error') errors.push(`${entry.text} ${entry.url ?? ''}`.trim()) })
  const { ask } = devtools
  const evaluate = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await ask<Outcome>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })
    if (exceptionDetails) throw new Error(wordsOf(exceptionDetails))
    return result.value as T
  }
  try {
    for (const domain of ['Page', 'Runtime', 'Log']) await ask(`${domain}.enable`)
    await ask('Page.addScriptToEvaluateOnNewDocument', { source: `try { localStorage.setItem(${JSON.stringify(`${prefixOf(preferences.channel)}preferences`)}, '{"welcomed":true,"motion":"step"}') } catch (none) {}` })
    await ask('Emulation.setDeviceMetricsOverride', { width: 1920, height: 1080, deviceScaleFactor: 1, mobile: false })
    const loaded = inTime(new Promise<void>(done => devtools.hear('Page.loadEventFired', () => done())), 'the page')
    await ask('Page.navigate', { url: address })
    await loaded
    await evaluate(until('!!window.tester'))
    await evaluate('window.tester.ready().then(function () { return window.tester.whenIdle() })')
  } catch (error) {
    await devtools.close()
    throw new Error([(error as Error).message, ...errors].join('\n'))
  }
  return {
    errors,
    engine: () => evaluate('/Chrome\\/[\\d.]+/.exec(navigator.userAgent)[0]'),
    press: async key => (await evaluate<{ to: Focus | null }>(`window.tester.pressAndWait(${JSON.stringify(key)})`)).to,
    screen: async () => {
      await evaluate("(function () { window.shown = null; (function look() { window.tester.screen().then(function (screen) { if (screen.state === 'loading') setTimeout(look, 20); else window.shown = screen }) })() })()")
      return evaluate(until('window.shown'))
    },
    text: () => evaluate('window.tester.text().then(function (texts) { return texts.join("\\n") })'),
    metrics: () => evaluate('window.tester.metrics()'),
    close: devtools.close,
  }
}

/** Runs in the page, in words that the oldest engine knows: what `name` becomes; where that is nothing, it says what the page shows. */
function until(name: string): string {
  return `new Promise(function (done, failed) {
    var end = Date.now() + 30000
    ;(function look() {
      if (${name}) return done(${name})
      if (Date.now() > end) return failed(new Error('Never came: ${name}. On screen: ' + document.body.innerText))
      setTimeout(look, 20)
    })()
  })`
}

function wordsOf({ text, exception }: NonNullable<Outcome['exceptionDetails']>): string {
  return exception?.description ?? text
}
