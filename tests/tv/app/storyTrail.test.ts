import { afterEach, expect, test } from '@jest/globals'
import { channel, web } from '../../support/harbourNews'
import { closeApp, openApp } from '../../support/stageApp'

afterEach(closeApp)

test('a step of a story’s trail opens its section; Back finds the story with the step in focus, and Back again the card', async () => {
  const { press, quiet, focus, report } = await openApp(channel, web)
  press('right', 'ok')
  await quiet()
  press('up', 'left', 'ok')
  await quiet()
  expect(report().screen).toMatchObject({ name: 'section', title: 'news' })
  press('back')
  await quiet()
  expect(report().screen).toMatchObject({ name: 'story', title: 'news 1', page: 1 })
  expect(focus()).toMatchObject({ id: 'step:news' })
  press('back')
  await quiet()
  expect(focus()).toMatchObject({ role: 'card', label: 'news 1' })
  press('ok')
  await quiet()
  expect(focus()).toMatchObject({ role: 'article' })
})
