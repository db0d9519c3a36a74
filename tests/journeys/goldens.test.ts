import { afterAll, afterEach, expect, test } from '@jest/globals'
import { differencesFrom } from '../support/golden'
import { closeBrowser, closeTvs, openTv, type Tv } from '../support/tv'

afterEach(closeTvs)
afterAll(closeBrowser)

const now = Date.parse('2026-11-24T10:00:00Z')

async function expectGolden(tv: Tv, name: string): Promise<void> {
  await tv.whenIdle()
  expect([name, await differencesFrom(name, await tv.page.screenshot())]).toEqual([name, []])
}

/** Back, until the news is there. */
async function home(tv: Tv): Promise<void> {
  while ((await tv.screen()).name !== 'home') await tv.press('back')
}

test('home, a section, a saved story, search, settings and the dialog look as they were found good', async () => {
  const tv = await openTv({ now })
  await expectGolden(tv, 'home')
  await tv.press('right', 'right')
  await expectGolden(tv, 'home-card')
  await tv.press('yellow', '1', '0', '2')
  await expectGolden(tv, 'saved')
  await tv.press('search', 'ok')
  await expectGolden(tv, 'search')
  await home(tv)
  await tv.press('1', '0', '0', 'up', 'left', 'ok')
  await expectGolden(tv, 'settings')
  await home(tv)
  await tv.press('1', '0', '0', 'down', 'right', 'ff', 'ff', 'ok', 'down', 'down')
  await expectGolden(tv, 'section')
  await home(tv)
  await tv.press('1', '0', '0', 'back')
  await expectGolden(tv, 'dialog')
  expect(tv.errors).toEqual([])
})

test('a story in every size and theme, the panel and the settings of text look as they were found good', async () => {
  const tv = await openTv({ now })
  await tv.press('down', 'ok', 'up', 'ok')
  await expectGolden(tv, 'comfort')
  await tv.press('left', 'left')
  for (const size of ['smallest', 'small', 'medium', 'large', 'largest']) {
    await tv.press('back', 'down')
    await expectGolden(tv, `story-${size}`)
    await tv.press('up', 'ok', 'right')
  }
  await tv.press('back', 'ok')
  await expectGolden(tv, 'comfort-foot')
  await tv.press('left', 'left', 'down')
  for (const theme of ['black', 'sepia', 'light', 'contrast']) {
    await tv.press('right', 'back', 'down')
    await expectGolden(tv, `story-${theme}`)
    await tv.press('up', 'ok', 'down')
  }
  await tv.press('left', 'down', 'right', 'back')
  await home(tv)
  await expectGolden(tv, 'home-light')
  await tv.press('1', '0', '0', 'up', 'left', 'ok', 'ok')
  await expectGolden(tv, 'settings-text')
  expect(tv.errors).toEqual([])
})

test('the one question to a new viewer looks as it was found good', async () => {
  const tv = await openTv({ now, isNew: true })
  await tv.press('right', 'right')
  await expectGolden(tv, 'welcome')
})

test('home and a story look the same on a set of 720 lines', async () => {
  const tv = await openTv({ now, size: { width: 1280, height: 720 } })
  await expectGolden(tv, 'home-720')
  await tv.press('down', 'ok')
  await expectGolden(tv, 'story-720')
  expect(tv.errors).toEqual([])
})
