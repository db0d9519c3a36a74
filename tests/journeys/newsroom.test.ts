import { afterAll, afterEach, beforeEach, expect, test } from '@jest/globals'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publish } from '../../src/tools/publish/publish'
import { article, feed, startBroadcaster, type Broadcaster } from '../support/broadcaster'
import { closeBrowser, closeTvs, openTv } from '../support/tv'

let broadcaster: Broadcaster

const items = (name: string, count: number) => Array.from({ length: count }, (_, i) => ({
  title: `${name} ${i}`, link: `/${name.toLowerCase()}/${5000 + i}.html`, date: new Date(Date.UTC(2026, 10, 24, 6) - i * 3_600_000).toISOString(),
}))
const words = (title: string) => Array.from({ length: 8 }, (_, i) => `In ${title}, paragraph ${'abcdefgh'[i]} says what the harbour did, and that ${title} did it slowly and with care.`)
const pagesOf = (name: string, count: number) => Object.fromEntries(items(name, count).map(({ title, link }) => [link, article(title, words(title))]))

beforeEach(async () => {
  broadcaster = await startBroadcaster({ ...pagesOf('Harbour', 60), ...pagesOf('Sport', 5), '/harbour.xml': feed(items('Harbour', 60)), '/sport.xml': feed(items('Sport', 5)) })
})
afterEach(async () => {
  await closeTvs()
  await broadcaster.close()
})
afterAll(closeBrowser)

const channel = (more: object = {}) => ({
  name: 'Quay News',
  sections: [{ title: 'Harbour', sources: [`${broadcaster.address}/harbour.xml`] }, { title: 'Sport', sources: [`${broadcaster.address}/sport.xml`] }],
  ...more,
})

test('a published channel opens from its snapshot, page by page', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tenfoot-snapshot-'))
  const file = join(folder, 'channel.json')
  writeFileSync(file, JSON.stringify(channel()))
  const to = join(folder, 'snapshot')
  const told: string[] = []
  expect(await publish(['--to', to, '--channel', file], { out: line => told.push(line), err: line => told.push(line) }, { isTTY: false, write: () => true } as never, (() => new Promise(() => {})) as never)).toBe(0)
  for (const name of readdirSync(to)) broadcaster.pages.set(`/snapshot/${name}`, { type: 'application/json', body: readFileSync(join(to, name)) })
  broadcaster.asked.splice(0)

  const tv = await openTv({ channel: { name: 'Quay News', snapshot: `${broadcaster.address}/snapshot/manifest.json` } })
  await tv.until(async tester => (await tester.focus())?.role === 'card')
  await tv.whenIdle()
  expect(await tv.focus()).toMatchObject({ label: 'Harbour 0', count: 12 })
  expect(broadcaster.asked.map(kindOf)).toEqual(['manifest', 'home'])
  await tv.hurry(...Array.from({ length: 11 }, () => 'right'))
  expect(await tv.focus()).toMatchObject({ label: 'Harbour 11' })
  expect(await tv.press('right')).toMatchObject({ id: 'all:harbour', value: 'More than 12 stories' })
  await tv.press('ok')
  for (let i = 0; i < 60 && (await tv.focus())?.label !== 'Harbour 45'; i++) await tv.hurry('down')
  expect(await tv.focus()).toMatchObject({ label: 'Harbour 45', count: 60 })
  await tv.press('ok')
  expect(await tv.screen()).toMatchObject({ name: 'story', title: 'Harbour 45', state: 'ready' })
  expect(await tv.text()).toContain('In Harbour 45, paragraph a says')
  expect(await tv.press('back')).toMatchObject({ label: 'Harbour 45' })
  expect(broadcaster.asked.filter(path => !path.startsWith('/snapshot/'))).toEqual([])
  expect(tv.errors).toEqual([])
})

function kindOf(path: string): string {
  return /\/(manifest|home|sec|story)\b/.exec(path)?.[1] ?? path
}

test('rule 57: the channel opens without any network, and says that its news is not of now', async () => {
  const now = Date.UTC(2026, 10, 24, 12)
  const tv = await openTv({ channel: channel(), now })
  await tv.until(async tester => (await tester.focus())?.role === 'card')
  await tv.whenIdle()
  await broadcaster.close()
  await tv.page.clock.setFixedTime(now + 5 * 60_000)
  await tv.restart()
  await tv.until(async tester => (await tester.focus())?.role === 'card')
  await tv.whenIdle()
  expect(await tv.focus()).toMatchObject({ label: 'Harbour 0', count: 12 })
  expect(await tv.text()).toContain('Offline · news of ')
  expect(await tv.press('down')).toMatchObject({ label: 'Sport 0' })
  expect(tv.errors).toEqual([])
})

test('a dead host’s mirror brings the news and the stories', async () => {
  const dead = '127.0.0.1:9'
  const tv = await openTv({
    channel: {
      name: 'Quay News',
      sections: [{ title: 'Sport', sources: [`http://${dead}/sport.xml`] }],
      mirrors: { [dead]: [new URL(broadcaster.address).host] },
    },
  })
  await tv.until(async tester => (await tester.focus())?.role === 'card')
  expect(await tv.focus()).toMatchObject({ label: 'Sport 0' })
  await tv.press('ok')
  expect(await tv.text()).toContain('In Sport 0, paragraph a says')
})

test('a channel of a name and one address has the sections that its feed makes', async () => {
  const filed = (category: string, count: number) => items(category, count).map(item => ({ ...item, category }))
  broadcaster.pages.set('/all.xml', feed([...filed('Harbour', 4), ...filed('Sport', 4)]))
  const tv = await openTv({ channel: { name: 'Quay News', sources: [`${broadcaster.address}/all.xml`] } })
  await tv.until(async tester => (await tester.focus())?.role === 'card')
  await tv.hurry('down', 'down')
  expect(await tv.focus()).toMatchObject({ label: 'Sport 0', count: 4 })
  expect(tv.errors).toEqual([])
})
