import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import type * as boot from '../../src/platform/boot'

type Boot = typeof boot
type Globals = Window & { APP_tenfoot?: (...given: unknown[]) => void }

const settings = { appSettings: { id: 'tenfoot' }, platformSettings: { path: './static' }, channelAddress: 'channel.json' }
const channel = JSON.stringify({ name: 'Harbour <b>News</b>' })
const listeners: [string, EventListener][] = []
const page = window as Globals

beforeEach(() => {
  jest.useFakeTimers()
  jest.resetModules()
  jest.spyOn(window, 'close').mockImplementation(() => {})
  const listen = window.addEventListener.bind(window)
  jest.spyOn(window, 'addEventListener').mockImplementation(((name: string, listener: EventListener) => {
    listeners.push([name, listener])
    listen(name, listener)
  }) as never)
})
afterEach(() => {
  for (const [name, listener] of listeners.splice(0)) window.removeEventListener(name, listener)
  delete page.APP_tenfoot
  jest.useRealTimers()
  jest.restoreAllMocks()
})

/** The page as the build writes it, with an app that does `launch`. */
async function booted(launch?: (...given: unknown[]) => void, inlined = channel): Promise<Boot> {
  document.body.innerHTML = '<main id="boot" style="display:none"><div role="status"></div></main>'
  for (const [id, text] of [['settings', JSON.stringify(settings)], ['channel', inlined]] as const) {
    const element = document.body.appendChild(document.createElement('script'))
    Object.assign(element, { id, type: 'application/json', textContent: text })
  }
  if (launch) page.APP_tenfoot = launch
  const boot = await import('../../src/platform/boot')
  boot.start()
  return boot
}

const card = (): HTMLElement => document.getElementById('boot')!
const says = (): string => Array.from(card().querySelectorAll('h1, p, li')).map(({ textContent }) => textContent).join('\n')
const press = (code: number): boolean => window.dispatchEvent(new KeyboardEvent('keydown', { keyCode: code } as KeyboardEventInit))

test('the splash shows the channel’s name as it is written, and the app gets what stands in the page', async () => {
  const given: unknown[] = []
  await booted((...all) => { given.push(...all) })
  expect(card().style.display).toBe('')
  expect(says()).toBe('Harbour <b>News</b>')
  expect(given).toEqual([settings.appSettings, settings.platformSettings, { channel, channelAddress: 'channel.json' }])
})

test('the splash goes when the first screen can be used', async () => {
  const boot = await booted(() => {})
  boot.ready()
  expect(card().style.display).toBe('none')
  jest.advanceTimersByTime(60_000)
  expect(card().style.display).toBe('none')
})

test.each<[string, ((...given: unknown[]) => void) | undefined, string]>([
  ['does not arrive', undefined, 'S1'],
  ['throws', () => { throw new Error('No canvas') }, 'S2'],
  ['never gets ready', () => {}, 'S3'],
])('an app that %s leaves a word, what to press, and a code', async (_, launch, code) => {
  await booted(launch)
  jest.advanceTimersByTime(10_000)
  expect(says()).toMatch(/^Harbour <b>News<\/b> cannot start\n/)
  expect(says()).toMatch(/Press OK to try again, or Back to leave\./)
  expect(says()).toContain(`Code ${code}`)
})

test('what was thrown is told to whoever helps', async () => {
  await booted(() => { throw new Error('No canvas') })
  expect(says()).toContain('Error: No canvas')
})

test('an error that stopped the app without a word is told with the code', async () => {
  await booted(() => {})
  window.dispatchEvent(new ErrorEvent('error', { message: 'x is not a function' }))
  jest.advanceTimersByTime(10_000)
  expect(says()).toContain('Code S3 · x is not a function')
})

test('a late app is welcome', async () => {
  const boot = await booted(() => {})
  jest.advanceTimersByTime(10_000)
  boot.ready()
  expect(card().style.display).toBe('none')
})

test('an app that runs is never covered by a word of trouble', async () => {
  const boot = await booted(() => {})
  boot.ready()
  boot.failed('S2', ['late'])
  expect(card().style.display).toBe('none')
})

test('mistakes in the channel file are listed, eight of them, none as markup', async () => {
  const boot = await booted(() => {})
  boot.failed('C1', Array.from({ length: 20 }, (_, i) => `sections[${i}]: <img src=x>`))
  expect(card().querySelectorAll('li')).toHaveLength(8)
  expect(card().querySelector('img')).toBeNull()
  expect(says()).toContain('sections[0]: <img src=x>')
})

test.each(['', 'not json', 'null', '{}'])('a channel file of %j gets a word, too', async inlined => {
  const boot = await booted(() => {}, inlined)
  boot.failed('C2')
  expect(says()).toMatch(/^The channel cannot start\nThe channel file could not be read\./)
})

test.each([8, 27, 461, 10009])('Back (%i) leaves a channel that cannot start', async code => {
  const boot = await booted(() => {})
  boot.failed('S2')
  press(code)
  expect(window.close).toHaveBeenCalledTimes(1)
})

test('Back is the app’s while the app runs', async () => {
  const boot = await booted(() => {})
  press(8)
  boot.ready()
  press(8)
  expect(window.close).not.toHaveBeenCalled()
})

test('OK tries again', async () => {
  // jsdom cannot load a page, but says that it was asked to.
  const reloads = jest.spyOn(console, 'error').mockImplementation(() => {})
  const boot = await booted(() => {})
  press(13)
  expect(reloads).not.toHaveBeenCalled()
  boot.failed('S2')
  press(13)
  expect(String(reloads.mock.calls[0]?.[0])).toContain('navigation')
})

test('a failure is told in the language of the set', async () => {
  jest.spyOn(navigator, 'languages', 'get').mockReturnValue(['de-DE', 'fa-IR'])
  const boot = await booted(() => {})
  boot.failed('S3')
  expect(says()).toContain('آغاز برنامه زیادی طول کشیده است.')
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['fa', 'rtl'])
})
