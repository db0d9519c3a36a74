import { afterEach, expect, test } from '@jest/globals'
import type { Story } from '../../../src/newsroom/model/story'
import { words } from '../../../src/tv/components/words'
import { channel, web } from '../../support/harbourNews'
import { closeApp, openApp } from '../../support/stageApp'
import { stories } from '../../support/stageNews'

afterEach(closeApp)

test('what was read is in the last row, the last first, with its time; 103 leads there', async () => {
  const { press, quiet, focus, text } = await openApp(channel, web)
  expect(text()).not.toContain(words.recentlyRead)
  for (const keys of [['ok'], ['right', 'ok']] as const) {
    press(...keys)
    await quiet()
    press('back')
    await quiet()
  }
  press('1', '0', '3')
  await quiet()
  expect(focus()).toMatchObject({ label: 'news 1', value: expect.stringMatching(/^Read /), index: 1, count: 2 })
  press('down')
  await quiet()
  expect(focus()).toMatchObject({ label: 'news 1' })
})

test('a row of more than a screenful ends in a card that leads to all of it, and Back returns to that card', async () => {
  const { press, quiet, focus, report, newsroom } = await openApp(channel, web)
  const old: readonly Story[] = stories(20)
  old.forEach(newsroom.history.note)
  press('ok')
  await quiet()
  press('back')
  await quiet()
  press('1', '0', '3', 'left')
  await quiet()
  press(...Array.from({ length: 12 }, () => 'right' as const))
  expect(focus()).toMatchObject({ id: 'all:own_read', label: words.allRead, value: '21 stories' })
  press('ok')
  await quiet()
  expect(report().screen).toMatchObject({ name: 'section', title: words.recentlyRead, state: 'ready' })
  expect(focus()).toMatchObject({ role: 'headline', label: 'news 0', count: 21 })
  press('back')
  await quiet()
  expect(focus()).toMatchObject({ id: 'all:own_read' })
})

test('a story that was read opens from there when nothing else knows it', async () => {
  const { press, quiet, focus, report, newsroom } = await openApp(channel, web)
  newsroom.history.note({ ...newsroom.section('news').stories[8]!, id: 'gone', headline: 'From last week' })
  press('ok')
  await quiet()
  press('back')
  await quiet()
  press('1', '0', '3')
  await quiet()
  press('right', 'ok')
  await quiet()
  expect(report().screen).toMatchObject({ name: 'story', title: 'From last week', params: { id: 'gone' } })
  press('back')
  await quiet()
  expect(focus().role).toBe('card')
})
