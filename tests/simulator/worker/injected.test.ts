import { expect, test } from '@jest/globals'
import { plainSetup } from '../../../src/simulator/bench/setup'
import { profiles } from '../../../src/simulator/profiles/profiles'
import { injected } from '../../../src/simulator/worker/injected'

const settings = '{"appSettings":{"stage":{"w":1920,"memoryPressure":16000000},"id":"x"},"platformSettings":{}}'
const page = (scripts: string): string => `<!doctype html>\n<html lang="en">\n<head>\n<title>A $& B</title>\n</head>\n<body>\n<script type="application/json" id="settings">${settings}</script>\n${scripts}\n</body>\n</html>\n`
const young = page('<script src="js/app.js"></script>')
const stateOf = (id: string) => ({ setup: { ...plainSetup, profile: id, link: '</script><b>' }, profile: profiles.find(profile => profile.id === id)! })

test('the page is the build’s to the letter, but for the shim and its settings', () => {
  const made = injected(young, '/shim.js', stateOf('webos-6'))
  const without = made.replace(/<script type="application\/json" id="bench"[^]*?<\/script>\n<script src="\/shim\.js"><\/script>\n?/, '')
  expect(without.replace(/(id="settings">).*(<\/script>)/, `$1${settings}$2`).replace('<head>\n\n', '<head>\n')).toBe(young)
})

test('the shim stands before every script, and is told what it goes by, whatever that holds', () => {
  document.documentElement.innerHTML = injected(young, '/shim.js', stateOf('webos-6'))
  const [bench, shim] = [...document.querySelectorAll('script')]
  expect(JSON.parse(bench!.textContent!)).toEqual(JSON.parse(JSON.stringify(stateOf('webos-6'))))
  expect([shim!.getAttribute('src'), bench!.dataset['build'], document.querySelector('b')]).toEqual(['/shim.js', 'young', null])
})

test('the build for old engines is told from the other', () => {
  document.documentElement.innerHTML = injected(page('<script src="js/polyfills.js"></script><script src="js/app.js"></script>'), '/shim.js', stateOf('webos-4'))
  expect(document.querySelector<HTMLElement>('#bench')!.dataset['build']).toBe('old')
})

test('the app is told what the TV has for graphics, and keeps the rest of its settings', () => {
  const stageOf = (id: string): unknown => (JSON.parse(/id="settings">(.*?)<\/script>/.exec(injected(young, '/shim.js', stateOf(id)))![1]!) as { appSettings: unknown }).appSettings
  expect(stageOf('webos-6')).toEqual({ stage: { w: 1920, memoryPressure: 16000000 }, id: 'x', tester: true })
  expect(stageOf('worst-case')).toEqual({ stage: { w: 1920, memoryPressure: 15000000, canvas2d: true }, id: 'x', tester: true })
})
