import { afterEach, describe, expect, test } from '@jest/globals'
import type { Lightning } from '@lightningjs/sdk'
import { card, comfort, home, safe, screen } from '../../../src/tv/components/theme'
import { channel, web } from '../../support/harbourNews'
import { handOn } from '../../support/pointer'
import { closeApp, openApp } from '../../support/stageApp'

afterEach(closeApp)

const rowTop = home.headerHeight + home.cardsTop
/** The middle of a picture at a place of the first row, where the top story takes two. */
const cardAt = (index: number): [number, number] => [safe.left + index * card.step + card.width / 2, rowTop + card.pictureHeight / 2]
const peek: [number, number] = [safe.left + card.width / 2, screen.height - 20]

async function opened(exitMode: 'popup' | 'close' = 'popup') {
  const app = await openApp(channel, web, exitMode)
  const hand = handOn(() => app.stage.application.focusPath as unknown as Lightning.Component[], app.press)
  const label = (): string => app.focus().label
  return { ...app, ...hand, label }
}

test('hovering is focus, and a click is OK on what is pointed at', async () => {
  const { hover, click, quiet, label, report } = await opened()
  hover(...cardAt(2))
  expect(label()).toBe('news 1')
  hover(home.buttonRight - 40, home.buttonTop + 20)
  expect(label()).toBe('Search')
  click(...cardAt(3))
  await quiet()
  expect(report().screen).toMatchObject({ name: 'story', title: 'news 2' })
})

test('where there is nothing to point at, hovering and clicking change nothing', async () => {
  const { hover, click, quiet, label, report } = await opened()
  hover(...cardAt(2))
  hover(safe.left, 10)
  click(safe.left, 10)
  await quiet()
  expect([label(), report().screen.name]).toEqual(['news 1', 'home'])
})

describe('keys and pointer', () => {
  test('keys lead at once: a hand that only trembles does not take the focus back, a meant move does', async () => {
    const { hover, press, pointing, label } = await opened()
    const [x, y] = cardAt(3)
    hover(x, y)
    pointing.keyed()
    press('left')
    hover(x + 20, y)
    hover(x - 20, y)
    expect(label()).toBe('news 1')
    hover(x + 60, y)
    expect(label()).toBe('news 2')
  })

  test('a pointer that is gone keeps the focus, and comes back where it is', async () => {
    const { hover, pointing, label } = await opened()
    hover(...cardAt(2))
    pointing.left()
    expect(label()).toBe('news 1')
    hover(...cardAt(0))
    expect(label()).toBe('news 0')
  })

  test('the wheel is Up and Down, and a wheel that is spun makes no more steps than can be followed', async () => {
    const { pointing, pass, label } = await opened()
    for (let notch = 0; notch < 5; notch++) pointing.wheeled(1)
    expect(label()).toBe('sport 0')
    pass(200)
    pointing.wheeled(-1)
    expect(label()).toBe('news 0')
  })
})

test('what is at an edge comes step by step, and a click opens it at once', async () => {
  const { hover, click, pass, quiet, label, report } = await opened()
  const edge = screen.width - 10
  hover(edge, cardAt(0)[1])
  await quiet()
  expect(label()).toBe('news 3')
  hover(edge - 60, cardAt(0)[1])
  hover(edge, cardAt(0)[1])
  await quiet()
  expect(label()).toBe('news 3')
  pass(1_000)
  hover(...peek)
  await quiet()
  expect(label()).toBe('sport 0')
  click(...cardAt(1))
  await quiet()
  expect(report().screen.title).toBe('sport 1')
})

test('a story turns its pages on by clicks on its second half, and back on its first', async () => {
  const { press, click, quiet, report } = await opened()
  press('ok')
  await quiet()
  const page = async (x: number): Promise<number | undefined> => {
    click(x, 700)
    await quiet()
    return report().screen.page
  }
  expect([await page(1_500), await page(1_500), await page(200)]).toEqual([2, 3, 2])
})

test('of choices that stand side by side a click takes the one that is clicked, and what is chosen stays', async () => {
  const { press, click, quiet, focus } = await opened()
  press('ok')
  await quiet()
  press('up')
  const { rect: button } = focus()
  click(button.x + button.w / 2, button.y + button.h / 2)
  await quiet()
  const { rect, id } = focus()
  expect(id).toBe('comfort:size')
  const { cells } = comfort.rail
  const chosen = async (cell: number): Promise<string | undefined> => {
    click(rect.x + cells.x + (cell + 0.5) * cells.width / 5, rect.y + cells.y + 10)
    await quiet()
    return focus().value
  }
  expect([await chosen(4), await chosen(0), await chosen(0), await chosen(3)]).toEqual(['Very large', 'Very small', 'Very small', 'Large'])
})

test('in a story’s trail a click opens the step that is clicked, and hovering is focus', async () => {
  const { press, hover, click, quiet, focus, report } = await opened()
  press('ok')
  await quiet()
  press('up', 'left')
  const { rect, id } = focus()
  expect(id).toBe('step:news')
  press('down')
  hover(rect.x + 20, rect.y + rect.h / 2)
  expect(focus().id).toBe('step:news')
  click(rect.x + 20, rect.y + rect.h / 2)
  await quiet()
  expect(report().screen).toMatchObject({ name: 'section', title: 'news' })
})

test('a dialog holds the pointer: nothing behind it is pointed at', async () => {
  const { press, hover, click, quiet, label, told } = await opened()
  press('back')
  hover(...cardAt(0))
  expect(label()).toBe('Stay')
  hover(1_100, 570)
  expect(label()).toBe('Leave')
  click(1_100, 570)
  await quiet()
  expect(told.left).toBe(1)
})

test('settings are pointed at and opened', async () => {
  const { press, hover, click, quiet, report, focus } = await opened()
  press('up', 'left', 'ok')
  await quiet()
  const { rect, id } = focus()
  hover(rect.x + 200, rect.y + rect.h * 1.5)
  await quiet()
  expect(focus().id).not.toBe(id)
  click(rect.x + 200, rect.y + rect.h / 2)
  await quiet()
  expect(report().screen.params).not.toEqual({ level: 'settings' })
})
