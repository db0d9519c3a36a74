import { afterEach, expect, test } from '@jest/globals'
import type { Lightning } from '@lightningjs/sdk'
import type { Block } from '../../../src/newsroom/model/block'
import { usualReading } from '../../../src/newsroom/model/reading'
import { mirrorGroups } from '../../../src/tv/components/mirroring'
import { scripts } from '../../../src/tv/components/scripts'
import { noOffers } from '../../../src/tv/components/StoryOffers'
import { screen } from '../../../src/tv/components/theme'
import { HomePage } from '../../../src/tv/pages/HomePage'
import { SearchPage } from '../../../src/tv/pages/SearchPage'
import { SectionPage } from '../../../src/tv/pages/SectionPage'
import { SettingsPage } from '../../../src/tv/pages/SettingsPage'
import { SharePage } from '../../../src/tv/pages/SharePage'
import { StoryPage } from '../../../src/tv/pages/StoryPage'
import { WelcomePage } from '../../../src/tv/pages/WelcomePage'
import type { KeyName } from '../../../src/platform/keys'
import { destroyStages, show, type Shown } from '../../support/stage'
import { row, stories, story } from '../../support/stageNews'
import { settingLines } from '../../support/stageSettingLines'

mirrorGroups()
afterEach(destroyStages)

const now = () => new Date(2026, 10, 24, 9, 4).getTime()
const section = (title: string) => ({ id: title.toLowerCase(), title, trail: [title], sources: [], only: null })
const picture = { address: 'https://news.example/fog.jpg', caption: 'Fog.', credit: null }

/** Words that are written either way. */
const numbers = (count: number): Block[] => Array.from({ length: count }, (_, i) => ({ type: 'paragraph', text: Array.from({ length: 60 }, (_, j) => String(1000 + i * 60 + j)).join(' ') }))

/** A page with something on it, on a stage that is written from the left or from the right. */
type Opened = (rtl: boolean) => Shown<Lightning.Component>
function opened<T extends Lightning.Component>(page: new (stage: Lightning.Stage) => T, fill: (page: T, rtl: boolean) => void): Opened {
  return rtl => {
    const shown = show(page, { w: screen.width, h: screen.height, rtl })
    fill(shown.subject, rtl)
    shown.settle()
    return shown as unknown as Shown<Lightning.Component>
  }
}

const pages: Readonly<Record<string, readonly [Opened, readonly KeyName[]]>> = {
  home: [opened(HomePage, page => page.show({ name: 'Harbour News', now, guest: true, numbersShown: true, rows: [row('a', { stories: stories(12, 'a'), lead: true, numberOf: () => 201, number: 200 }), row('b', { stories: stories(3, 'b'), all: '3 stories', numberOf: () => 301 })] })), ['right', 'down', 'right', 'right']],
  section: [opened(SectionPage, page => page.show({ row: row('a', { stories: stories(40, 'a'), numbersShown: true, numberOf: () => 201 }), above: [section('News')], below: [section('Coast'), section('Air')], now, timesOf: () => '24 Nov' })), ['down', 'up', 'up', 'right', 'left']],
  settings: [opened(SettingsPage, page => page.show({ settings: settingLines(6), script: scripts.latin, now })), ['down', 'down']],
  search: [opened(SearchPage, page => page.show({ script: scripts.persian, name: 'Harbour', stories: stories(9), metaOf: () => '3 h', topics: ['Coast', 'Air'], recent: ['fog'], found: 9 } as never)), ['ok', 'right', 'right', 'down', 'left']],
  share: [opened(SharePage, page => page.show({ id: 's', story: story('s'), addresses: ['https://gull.example/a', 'https://tern.example/a'], embeds: [], likely: 'https://gull.example/a', now, reach: () => () => undefined })), ['down']],
  welcome: [opened(WelcomePage, page => page.begin(usualReading)), ['right']],
  story: [opened(StoryPage, (page, rtl) => page.show({ story: story('s', { headline: '12 34', direction: rtl ? 'rtl' : 'ltr', picture, body: [...numbers(3), { type: 'quote', text: '12 : 34', speaker: '56' }, { type: 'list', ordered: true, items: ['1', '2'] }, ...numbers(9)] }), waiting: false, failure: null, tint: 0xff24405a, steps: [{ title: 'News', sectionId: 'news' }], offers: () => noOffers })), ['right', 'up', 'right', 'ok', 'down']],
}

interface Box { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
type Inside = Lightning.Element & { readonly __core: { readonly _worldContext: { readonly px: number; readonly py: number; readonly ta: number; readonly td: number } } }

/** Where everything stands that is drawn: texts, pictures and boxes. */
function boxesOn(element: Inside): readonly Box[] {
  const { px, py, ta, td } = element.__core._worldContext
  const isSeen = px < screen.width && px + element.renderWidth * ta > 0
  const own = isSeen && element.active && element.texture !== null ? [{ x: px, y: py, w: element.renderWidth * ta, h: element.renderHeight * td }] : []
  return [...own, ...(element.children as unknown as Inside[]).flatMap(boxesOn)]
}

const written = ({ x, y, w, h }: Box): string => [x, y, w, h].map(number => Math.round(number)).join(' ')
const turned = ({ x, ...box }: Box): Box => ({ ...box, x: screen.width - x - box.w })
const mirroredKey = (key: KeyName): KeyName => key === 'left' ? 'right' : key === 'right' ? 'left' : key

test.each(Object.keys(pages))('all of %s stands the other way round, and Left and Right lead where that reader expects', name => {
  const [open, keys] = pages[name]!
  const [left, right] = [open(false), open(true)]
  for (const key of [null, ...keys]) {
    if (key !== null) {
      left.press(key)
      right.press(mirroredKey(key))
      left.settle()
      right.settle()
    }
    const boxes = [left, right].map(({ stage }) => boxesOn(stage.root as unknown as Inside))
    expect(boxes[0]!.length).toBeGreaterThan(5)
    expect([key, ...boxes[1]!.map(box => written(turned(box)))]).toEqual([key, ...boxes[0]!.map(written)])
    expect(right.focus().id).toBe(left.focus().id)
  }
})
