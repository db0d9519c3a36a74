import { afterEach, expect, test } from '@jest/globals'
import { platformOf } from '../../src/platform/ground'
import { tvNames, type TvName } from '../../src/platform/tvSet'
import { tvSetOf } from '../../src/platform/tvSetOf'
import { fakeBox } from '../support/fakeBox'
import { fakeTvWindow, type FakeTv } from '../support/fakeTvWindow'
import { stubCanvas } from '../support/stageCanvas'

stubCanvas()
let stop = (): void => undefined
afterEach(() => {
  stop()
  turn('visible')
})

function turn(state: DocumentVisibilityState): void {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true })
  document.dispatchEvent(new Event('visibilitychange'))
}

/** Ways in which a set tells that the app is not seen any more, and that it is again. */
type Way = readonly [name: string, away: (box: ReturnType<typeof fakeBox>) => void, back: (box: ReturnType<typeof fakeBox>) => void]
const page: Way = ['the page is hidden', () => turn('hidden'), () => turn('visible')]
const left: Way = ['the page is left', () => window.dispatchEvent(new Event('pagehide')), () => window.dispatchEvent(new Event('pageshow'))]
const frozen: Way = ['it is suspended', () => document.dispatchEvent(new Event('freeze')), () => document.dispatchEvent(new Event('resume'))]
const inactive: Way = ['the box says so', box => box.become('inactive'), box => box.become('foreground')]

const waysOf: Readonly<Record<TvName, readonly Way[]>> = {
  browser: [page, left, frozen], webos: [page, left, frozen], tizen: [page, left, frozen], rdk: [page, left, frozen, inactive],
  hbbtv: [page, left], androidtv: [page, left, frozen], vidaa: [page, left], titan: [page, left],
}

const each = tvNames.flatMap(name => waysOf[name].map(way => [name, ...way] as const))

test.each(each)('%s: when %s, who plays is told in the same moment, and once; and that it is back', (name, _, away, back) => {
  const box = fakeBox('service')
  const { tv }: FakeTv = name === 'rdk' ? box : fakeTvWindow()
  const told: string[] = []
  stop = platformOf(tvSetOf(tv, name), tv).watch({ hidden: () => told.push('hidden'), shown: () => told.push('shown'), network: () => undefined })
  away(box)
  away(box)
  expect(told).toEqual(['hidden'])
  back(box)
  expect(told).toEqual(['hidden', 'shown'])
})
