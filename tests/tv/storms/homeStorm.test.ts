import { afterEach, expect, jest, test } from '@jest/globals'
import { HomePage } from '../../../src/tv/pages/HomePage'
import { oneOf, seeded, storm, stormSeed } from '../../support/keyStorm'
import { destroyStages, show } from '../../support/stage'
import { anyRow } from '../../support/stormNews'

afterEach(destroyStages)
jest.setTimeout(120_000)

const now = () => Date.UTC(2026, 10, 24, 9)
const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const seed = stormSeed()

test.each([0, 1, 2])('home, rows and cards: 30,000 random keys while sections come, go, fail and change (%#)', turn => {
  const random = seeded(seed + turn)
  const shown = show(HomePage)
  let rows = ids.map(id => anyRow(random, id))
  const tell = () => shown.subject.show({ name: 'Harbour News', rows, guest: random() < 0.2, numbersShown: random() < 0.5, now })
  const oneChanges = (): void => {
    const news = anyRow(random, oneOf(rows, random).section.id)
    rows = rows.map(known => known.section.id === news.section.id ? news : known)
    shown.subject.update(news)
  }
  const manyChange = (): void => {
    const rest = ids.filter(() => random() < 0.8)
    rows = (rest.length > 0 ? rest : ids).map(id => anyRow(random, id))
    tell()
  }
  tell()
  storm(shown, {
    keys: 30_000, random,
    meanwhile: () => {
      const what = random()
      if (what < 0.1) climb(shown)
      else if (what < 0.2) shown.subject.go(random() < 0.3 ? null : oneOf(rows, random).section.id)
      else if (what < 0.3) shown.subject.tellNews({ id: 'header:news', label: oneOf(['Updated 10:00', '2 new since 10:00'], random), loud: random() < 0.5 })
      else if (what < 0.7) oneChanges()
      else manyChange()
    },
  })
})

/** Back goes to the row's first card, to the first card of all, and then it is the app's. */
function climb({ press, unheard, focus }: ReturnType<typeof show<HomePage>>): void {
  unheard.length = 0
  let presses = 0
  while (unheard.length === 0 && presses < 4) {
    press('back')
    presses++
  }
  expect(presses).toBeLessThan(4)
  const { role, index = 1 } = focus()
  if (role === 'card') expect(index).toBe(1)
}
