import { afterEach, expect, test } from '@jest/globals'
import type { Channel } from '../../../src/newsroom/model/channel'
import { crossedFrom } from '../../../src/newsroom/store/crossing'
import { fakeStorage } from '../../support/fakeStorage'
import { articles, channel, host, web } from '../../support/harbourNews'
import { closeApp, openApp } from '../../support/stageApp'

afterEach(closeApp)

const gull: Channel = { ...channel, storyAddress: `${host}/{story}`, editions: [{ ...channel, language: 'ar', storyAddress: `${host}/ar/{story}` }] }

async function reading(pages: Readonly<Record<string, string | number>>) {
  const storage = fakeStorage()
  storage.write('preferences', JSON.stringify({ welcomed: true }))
  const opened = await openApp(gull, { ...web, ...pages }, 'popup', { storage })
  opened.press('ok')
  await opened.quiet()
  return { ...opened, storage, chosen: () => opened.newsroom.preferences.chosen().edition }
}

test('where the channel says how stories are addressed, the other edition is asked, and opened when it has the story', async () => {
  const { press, quiet, told, storage, chosen } = await reading({ [`${host}/ar/news/0.html`]: articles[`${host}/news/0.html`]! })
  press('right', 'blue')
  await quiet()
  expect([told.restarts, chosen()]).toEqual([1, 'ar'])
  expect(crossedFrom(storage, Date.UTC(2026, 10, 24, 12))).toMatchObject({ address: `${host}/ar/news/0.html`, block: expect.any(Number) })
})

test('an edition that lacks the story is not opened: the foot says so, and the page stays', async () => {
  const { press, quiet, told, storage, chosen, text, report } = await reading({})
  press('right')
  const before = report().screen
  press('blue')
  expect(text()).toContain('Asking for it in العربية …')
  await quiet()
  expect(text()).toContain('This story is not to be had in العربية')
  expect([told.restarts, chosen(), crossedFrom(storage, Date.UTC(2026, 10, 24, 12)), report().screen]).toEqual([0, null, null, before])
})

test('an answer that comes when something else is read changes nothing', async () => {
  const { press, quiet, told, report } = await reading({ [`${host}/ar/news/0.html`]: articles[`${host}/news/0.html`]! })
  press('blue', 'next')
  await quiet()
  expect([told.restarts, report().screen]).toMatchObject([0, { name: 'story', title: 'news 1' }])
})
