import { afterEach, expect, test } from '@jest/globals'
import { words } from '../../../src/tv/components/words'
import { channel, web } from '../../support/harbourNews'
import { closeApp, openApp, type Opened } from '../../support/stageApp'

afterEach(closeApp)

const opened = async (app: Opened): Promise<string> => {
  await app.quiet()
  return app.report().screen.title
}

test('next and previous walk the row that the viewer came from; one Back finds the card of the story that was open last', async () => {
  const app = await openApp(channel, web)
  const { press, quiet, focus, report, text } = app
  press('right', 'ok')
  await quiet()
  press('next')
  expect(await opened(app)).toBe('news 2')
  press('next')
  expect(await opened(app)).toBe('news 3')
  expect(report().screen).toMatchObject({ name: 'story', page: 1 })
  press('prev')
  expect(await opened(app)).toBe('news 2')
  press('back')
  await quiet()
  expect(report().screen.name).toBe('home')
  expect(focus()).toMatchObject({ role: 'card', label: 'news 2', index: 3 })
  press('left', 'left', 'ok')
  await quiet()
  press('prev')
  expect(await opened(app)).toBe('news 0')
  expect(text()).toContain(words.noPrevious)
})

test('the end of a story leads to the next one, and Back from there to its card', async () => {
  const app = await openApp(channel, web)
  const { press, quiet, focus, report } = app
  press('ok')
  await quiet()
  press(...Array.from({ length: report().screen.pages! }, () => 'right' as const))
  expect(focus()).toMatchObject({ role: 'card', label: 'news 1', value: words.nextStory })
  press('ok')
  expect(await opened(app)).toBe('news 1')
  expect(focus().role).toBe('article')
  press('back')
  await quiet()
  expect(focus()).toMatchObject({ role: 'card', label: 'news 1', index: 2 })
})

test('among saved stories they walk those', async () => {
  const app = await openApp(channel, web)
  const { press, quiet, focus } = app
  press('down', 'right', 'yellow')
  await quiet()
  press('up', 'right', 'right', 'yellow', '1', '0', '2')
  await quiet()
  expect(focus()).toMatchObject({ label: 'news 2', count: 2 })
  press('ok')
  expect(await opened(app)).toBe('news 2')
  press('next')
  expect(await opened(app)).toBe('sport 1')
  press('back')
  await quiet()
  expect(focus()).toMatchObject({ label: 'sport 1', index: 2, count: 2 })
})

test('a story that was opened by its number is followed by its section', async () => {
  const app = await openApp(channel, web)
  const { press, quiet, report } = app
  press('3', '0', '1')
  expect(await opened(app)).toBe('sport 0')
  press('next')
  expect(await opened(app)).toBe('sport 1')
  press('back')
  await quiet()
  press('next')
  await quiet()
  expect(report().screen.name).toBe('home')
})
