import { afterEach, expect, jest, test } from '@jest/globals'
import type { KeyName } from '../../../src/platform/keys'
import { channel, feedOf, host, section, web } from '../../support/harbourNews'
import { oneOf, seeded, stormSeed, stormKeys, type Random } from '../../support/keyStorm'
import { closeApp, openApp, type Opened } from '../../support/stageApp'

afterEach(closeApp)
jest.setTimeout(120_000)

const seed = stormSeed()
const keys = 1_500
const sections = ['news', 'sport', 'coast']

test.each([0, 1, 2])('the whole app: 1,500 random keys over all its pages while the network comes and goes, and Back finds home (%#)', async turn => {
  const random = seeded(seed + turn)
  const app = await openApp({ ...channel, sections: sections.map(section) }, { ...web, [`${host}/coast.xml`]: feedOf('coast', 9) })
  const pressed: KeyName[] = []
  try {
    while (pressed.length < keys) {
      const burst = Array.from({ length: 1 + Math.floor(random() * 8) }, () => oneOf(stormKeys, random))
      pressed.push(...burst)
      app.press(...burst)
      if (random() < 0.3) await app.quiet()
      expect(app.focus().role).not.toBe('page')
      if (random() < 0.1) change(app, random)
      if (random() < 0.06) await comeHome(app)
    }
    await app.quiet()
  } catch (error) {
    throw new Error(`After ${pressed.slice(-40).join(' ')}: ${String((error as Error).stack)}`)
  }
})

/** As many screens as the trail holds, and one press more. */
const most = 10 + 1

/** Back alone leads to home, with at most one press more than there are screens between. */
async function comeHome(app: Opened): Promise<void> {
  await app.quiet()
  if (app.focus().id.startsWith('dialog:')) app.press('back')
  // A number that is being typed, and what is answered to it, lies over the screen: the first Back takes it away.
  const typed = app.text().some(text => /^\d$|^There is nothing under/.test(text)) ? 1 : 0
  // What is open over a story goes first, too.
  const over = typed + (app.report().screen.name === 'story' && app.focus().role === 'setting' ? 1 : 0)
  const seen = [app.report().screen]
  for (let presses = 0; app.report().screen.name !== 'home'; presses++) {
    if (presses > most) throw new Error(`Back ${presses} times, and still ${JSON.stringify(seen)}.`)
    app.press('back')
    await app.quiet()
    seen.push(app.report().screen)
  }
  // One press at most stayed on its screen: from what was found to the keyboard.
  expect(seen.filter((screen, i) => i > 0 && JSON.stringify(screen) === JSON.stringify(seen[i - 1])).length).toBeLessThanOrEqual(1 + over)
}

function change({ web: network }: Opened, random: Random): void {
  const id = oneOf(sections, random)
  const what = random()
  network.pages.set(`${host}/${id}.xml`, what < 0.2 ? 503 : what < 0.4 ? 'no feed' : feedOf(id, Math.floor(random() * 9)))
}
