import { afterEach, expect, test } from '@jest/globals'
import type { Lightning } from '@lightningjs/sdk'
import type { Block } from '../../../src/newsroom/model/block'
import { usualReading } from '../../../src/newsroom/model/reading'
import type { Described } from '../../../src/tv/components/described'
import { isWhole } from '../../../src/tv/app/hitTest'
import { seenRectOf, spotsIn } from '../../../src/tv/app/spots'
import { ComfortPanel } from '../../../src/tv/components/ComfortPanel'
import { Controls } from '../../../src/tv/components/Controls'
import { Dialog } from '../../../src/tv/components/Dialog'
import { mirrorGroups } from '../../../src/tv/components/mirroring'
import { NumberPad } from '../../../src/tv/components/NumberPad'
import { scripts } from '../../../src/tv/components/scripts'
import { screen } from '../../../src/tv/components/theme'
import { WatchPanel } from '../../../src/tv/components/WatchPanel'
import { HomePage } from '../../../src/tv/pages/HomePage'
import { SearchPage } from '../../../src/tv/pages/SearchPage'
import { SectionPage } from '../../../src/tv/pages/SectionPage'
import { SettingsPage } from '../../../src/tv/pages/SettingsPage'
import { SharePage } from '../../../src/tv/pages/SharePage'
import { StoryPage } from '../../../src/tv/pages/StoryPage'
import { handOn, idIn } from '../../support/pointer'
import { destroyStages, show } from '../../support/stage'
import { row, stories, story } from '../../support/stageNews'
import { settingLines } from '../../support/stageSettingLines'

mirrorGroups()
afterEach(destroyStages)

const now = () => new Date(2026, 10, 24, 9, 4).getTime()
const section = (title: string) => ({ id: title.toLowerCase(), title, trail: [title], sources: [], only: null })
const body: Block[] = Array.from({ length: 3 }, (_, i) => ({ type: 'paragraph', text: `Paragraph ${i} tells what the harbour did.` }))

interface Filled { open(rtl: boolean): { readonly stage: Lightning.Stage; readonly subject: Lightning.Component; settle(): void; focused(): Lightning.Component } }
function page<T extends Lightning.Component>(type: new (stage: Lightning.Stage) => T, fill: (page: T, rtl: boolean) => void, place: object = { w: screen.width, h: screen.height }): Filled {
  return {
    open: rtl => {
      const shown = show(type, { ...place, rtl })
      fill(shown.subject, rtl)
      shown.settle()
      return shown as never
    },
  }
}

const pages: Readonly<Record<string, readonly [Filled, number]>> = {
  home: [page(HomePage, home => home.show({ name: 'Harbour News', now, guest: true, numbersShown: true, rows: [row('a', { stories: stories(12, 'a'), lead: true }), row('b', { stories: stories(3, 'b'), all: '3 stories' })] })), 7],
  section: [page(SectionPage, it => it.show({ row: row('a', { stories: stories(40, 'a') }), above: [section('News')], below: [section('Coast'), section('Air')], now, timesOf: () => '' })), 10],
  settings: [page(SettingsPage, it => it.show({ settings: settingLines(6), script: scripts.latin, now })), 6],
  search: [page(SearchPage, it => it.show({ script: scripts.latin, name: 'Harbour', stories: [], metaOf: () => '', topics: ['Coast', 'Air'], recent: ['fog'], found: 0 } as never)), 30],
  share: [page(SharePage, it => it.show({ id: 's', story: story('s'), addresses: ['https://gull.example/a', 'https://tern.example/a'], embeds: [], likely: 'https://gull.example/a', now, reach: () => () => undefined })), 2],
  story: [page(StoryPage, (it, rtl) => it.show({ story: story('s', { direction: rtl ? 'rtl' : 'ltr', picture: { address: 'https://news.example/fog.jpg', caption: 'Fog.', credit: null }, body }), waiting: false, failure: null, tint: 0, steps: [{ title: 'News', sectionId: 'news' }], offers: () => ({ next: story('next'), related: stories(2, 'r') }) })), 6],
  dialog: [page(Dialog, it => it.ask('Leave?', [{ id: 'stay', label: 'Stay' }, { id: 'leave', label: 'Leave' }])), 2],
  pad: [page(NumberPad, () => undefined, { x: 800, y: 200 }), 12],
  'how text is set': [page(ComfortPanel, it => it.show(usualReading, []), {}), 4],
  'what can be done with a recording': [page(Controls, it => it.show({ title: 'Fog', isPaused: false, isLive: false, behind: 0, progress: 0.4, time: 40, length: 100, choices: 'Captions', reads: true }), {}), 5],
  'how a stream plays': [page(WatchPanel, it => it.show(['captions', 'sound', 'speed'].map(id => ({ id, label: id, values: ['off', 'on'], at: 0 }))), {}), 3],
}

const each = Object.keys(pages).flatMap(name => [[name, 'left'], [name, 'right']] as const)

test.each(each)('%s, written from the %s: all that is seen takes the focus when it is pointed at, and nothing moves for it', (name, from) => {
  const [filled, least] = pages[name]!
  const { stage, subject, settle, focused } = filled.open(from === 'right')
  const path = () => stage.application.focusPath as unknown as Lightning.Component[]
  const hand = handOn(() => [path()[0]!, ...path()], () => undefined)
  const whole = spotsIn(subject).flatMap(spot => spot.of && isWhole(spot, screen.width, screen.height) ? [spot.of] : [])
  expect(whole.length).toBeGreaterThanOrEqual(least)
  for (const of of [...whole].reverse()) {
    // Focus makes some a little larger.
    const { x, y } = seenRectOf(of)
    hand.hoverOn(seenRectOf(of))
    settle()
    expect([idIn(path()), focused() === of]).toEqual([(of as unknown as Described).described.id, true])
    const after = seenRectOf(of)
    expect([Math.abs(after.x - x) < 24, Math.abs(after.y - y) < 24]).toEqual([true, true])
  }
})
