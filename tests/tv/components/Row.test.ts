import { afterEach, describe, expect, test } from '@jest/globals'
import { metricsOf, textOf } from '../../../src/tv/app/stageReport'
import { Row, type RowContent } from '../../../src/tv/components/Row'
import { card, safe } from '../../../src/tv/components/theme'
import { start } from '../../../src/tv/components/viewport'
import { words } from '../../../src/tv/components/words'
import { destroyStages, show } from '../../support/stage'
import { cardsIn } from '../../support/stageCards'
import { failure, row, stories, story } from '../../support/stageNews'

afterEach(destroyStages)

function showRow(told: Partial<RowContent>, place = start) {
  const shown = show(Row, { x: safe.left, wordsShown: true })
  shown.subject.show(row('a', told), place)
  shown.settle()
  return shown
}

describe('a row of stories', () => {
  test('has as many elements for 500 stories as for 40', () => {
    const counted = [40, 500].map(count => {
      const { press, settle, stage } = showRow({ stories: stories(count) })
      for (let i = 0; i < 30; i++) press('right')
      settle()
      return metricsOf(stage).elements
    })
    expect(counted[1]).toBe(counted[0])
  })

  test('shows the right stories in the right places on the way to its end and back', () => {
    const count = 60
    const { press, subject, focus } = showRow({ stories: stories(count) })
    const way = [...Array<'right'>(count - 1).fill('right'), ...Array<'left'>(count - 1).fill('left')]
    let at = 0
    for (const key of way) {
      press(key)
      at += key === 'right' ? 1 : -1
      expect(focus()).toMatchObject({ id: `story:s${at}`, index: at + 1, count })
      const { first } = subject.position
      const near = cardsIn(subject)
      for (const { id, x } of near) expect(id).toBe(`story:s${x / card.step}`)
      // The peeks at both sides, and one that is coming.
      const seen = [-1, 0, 1, 2, 3, 4, 5].map(i => first + i).filter(i => i >= 0 && i < count)
      expect(near.map(({ x }) => x / card.step)).toEqual(seen)
    }
  })

  test('keeps its focus whole inside the safe area', () => {
    const { press, settle, focus } = showRow({ stories: stories(12) })
    for (const key of [...Array<'right'>(11).fill('right'), ...Array<'left'>(11).fill('left')]) {
      press(key)
      settle()
      const { x, w } = focus().rect
      expect(x).toBeGreaterThanOrEqual(safe.left)
      expect(x + w).toBeLessThanOrEqual(safe.right)
    }
  })

  test('moves focus at the key, before anything glides', () => {
    const { press, focused, subject } = showRow({ stories: stories(12) })
    press('right', 'right', 'right', 'right', 'right')
    expect(focused()).toMatchObject({ story: { id: 's5' } })
    expect(subject.focusedStory?.id).toBe('s5')
  })

  test('goes a screenful at FF and RW, to its very ends', () => {
    const { press, settle, focus, unheard } = showRow({ stories: stories(10) })
    const went = ['ff', 'ff', 'ff', 'rw', 'rw', 'rw'].map(key => {
      press(key as 'ff')
      settle()
      return focus().index
    })
    expect(went).toEqual([5, 9, 10, 6, 2, 1])
    press('rw')
    expect(unheard).toEqual(['rw'])
  })

  test('goes back to its first card at Back, and leaves Back to the app there', () => {
    const { press, settle, focus, unheard } = showRow({ stories: stories(60) }, { index: 40, first: 38 })
    press('back')
    settle()
    expect(focus()).toMatchObject({ id: 'story:s0', rect: { x: safe.left } })
    expect(unheard).toEqual([])
    press('back')
    expect(unheard).toEqual(['back'])
  })

  test('is never empty on screen, however far it goes', () => {
    const { press, draw, subject } = showRow({ stories: stories(60) }, { index: 40, first: 38 })
    for (const key of ['back', 'ff', 'ff', 'right', 'rw', 'right', 'ff', 'back'] as const) {
      press(key)
      for (let frame = 0; frame < 5; frame++) {
        draw(2)
        const moved = (subject.tag('Cards') as { x: number }).x
        const onScreen = cardsIn(subject).map(({ x }) => x + moved).filter(x => x >= 0 && x <= safe.width - card.width + 1)
        expect(onScreen.length).toBeGreaterThanOrEqual(card.whole - 1)
      }
    }
  })

  test('leaves keys to the app at both its ends', () => {
    const { press, unheard, requests } = showRow({ stories: stories(2) })
    press('left')
    expect(unheard).toEqual(['left'])
    press('right', 'right')
    expect(unheard).toEqual(['left', 'right'])
    expect(requests).toEqual([['$moved']])
  })

  test('shows words on the four cards that stand whole on screen, and on no peek', () => {
    const { stage, press, settle } = showRow({ stories: stories(40) })
    const headlines = () => textOf(stage).filter(text => text.startsWith('Headline'))
    expect(headlines()).toEqual(['Headline s0', 'Headline s1', 'Headline s2', 'Headline s3'])
    press('right', 'right', 'right', 'right', 'right')
    settle()
    expect(headlines()).toEqual(['Headline s2', 'Headline s3', 'Headline s4', 'Headline s5'])
  })

  test('begins where it was left', () => {
    const { focus } = showRow({ stories: stories(40) }, { index: 20, first: 18 })
    expect(focus()).toMatchObject({ id: 'story:s20', rect: { x: safe.left + 2 * card.step } })
  })

  test('that became shorter than where it was left ends with its last story', () => {
    const { focus, subject } = showRow({ stories: stories(3) }, { index: 20, first: 18 })
    expect(focus()).toMatchObject({ id: 'story:s2', index: 3, count: 3 })
    expect(cardsIn(subject).map(({ id }) => id)).toEqual(['story:s0', 'story:s1', 'story:s2'])
  })

  test('takes stories of which almost nothing is known', () => {
    const { stage, focus, press } = showRow({ stories: [story('bare', { headline: '' }), story('next')], metaOf: () => '' })
    expect(focus()).toMatchObject({ id: 'story:bare', label: '', value: '' })
    press('right')
    expect(focus().id).toBe('story:next')
    expect(textOf(stage)).toContain('Headline next')
  })

  test('of one card or none under a trail of any length throws nothing', () => {
    const section = { id: 'a', title: '', trail: [], sources: [], only: null }
    expect(() => showRow({ section, stories: stories(1) }).press('right', 'left', 'ok')).not.toThrow()
    expect(() => showRow({ section }).press('right', 'left', 'ok')).not.toThrow()
  })
})

describe('new news in a row', () => {
  test('puts the row where its focused story is now, although the row was gliding', () => {
    const { subject, press, draw, settle, focus } = showRow({ stories: stories(40) })
    press('right', 'right', 'right', 'right', 'right')
    draw(3)
    const [fresh, known] = [[story('new1'), story('new2')], stories(40)]
    subject.show(row('a', { stories: [...fresh, ...known] }), { index: 7, first: 4 })
    settle()
    expect(focus()).toMatchObject({ id: 'story:s5', rect: { x: safe.left + 3 * card.step } })
  })

  test('says quietly that a part of it did not come', () => {
    const { stage } = showRow({ stories: stories(3), note: words.notUpdated })
    expect(textOf(stage)).toContain(words.notUpdated)
    expect(textOf(stage)).toContain('Headline s0')
  })

  test('that came whole says nothing', () => {
    const { subject, stage, settle } = showRow({ stories: stories(3), note: words.notUpdated })
    subject.show(row('a', { stories: stories(3) }), start)
    settle()
    expect(textOf(stage)).not.toContain(words.notUpdated)
  })
})

describe('a row without stories', () => {
  test('shows the shape of cards while it waits, and holds the focus', () => {
    const { subject, focus, focused } = showRow({ state: 'waiting' })
    expect(focused()).toBe(subject)
    expect(focus()).toMatchObject({ id: 'section:a', role: 'message', label: words.waiting })
    expect(subject.tag('Cards.Skeletons')).toBeDefined()
  })

  test('gives the focus to its first card when stories come', () => {
    const { subject, focus, settle } = showRow({ state: 'waiting' })
    subject.show(row('a', { stories: stories(5) }), subject.position)
    settle()
    expect(focus().id).toBe('story:s0')
    expect(subject.tag('Cards.Skeletons')).toBeUndefined()
  })

  test('says that there is nothing yet and what to press; OK looks again', () => {
    const { stage, focus, press, requests } = showRow({})
    expect(focus()).toMatchObject({ id: 'notice:a', role: 'message', label: words.empty })
    expect(textOf(stage)).toContain(words.empty)
    press('ok', 'right', 'left')
    expect(requests).toEqual([['$refresh', 'a']])
  })

  test.each(['offline', 'late', 'refused', 'gone', 'malformed', 'unsupported'] as const)('that failed (%s) says why, what to press, and a code', kind => {
    const { stage, press, requests } = showRow({ state: 'failed', failures: [failure(kind)] })
    expect(textOf(stage).join('\n')).toMatch(/Press OK to try again\./)
    expect(textOf(stage)).toContain(kind)
    press('ok')
    expect(requests).toEqual([['$refresh', 'a']])
  })

  test('takes its notice away when stories come', () => {
    const { subject, stage, focus, settle } = showRow({ state: 'failed', failures: [failure('late')] })
    subject.show(row('a', { stories: stories(2) }), subject.position)
    settle()
    expect(focus().id).toBe('story:s0')
    expect(textOf(stage)).not.toContain('late')
  })

  test('shows no card of the stories it had', () => {
    const { subject, stage, focus, settle, press } = showRow({ stories: stories(12) })
    press('right', 'right', 'right', 'right', 'right')
    subject.show(row('a'), subject.position)
    settle()
    expect(cardsIn(subject)).toEqual([])
    expect(textOf(stage).filter(text => text.startsWith('Headline'))).toEqual([])
    expect(focus()).toMatchObject({ id: 'notice:a', rect: { x: safe.left } })
  })
})

describe('a row that begins with the top story', () => {
  const leads = (count: number) => showRow({ stories: stories(count), lead: true })

  test('shows it as wide as two cards, two cards beside it, and the words of these', () => {
    const { focus, press, stage } = leads(20)
    expect(focus()).toMatchObject({ id: 'story:s0', index: 1, count: 20 })
    press('right')
    expect(focus().rect.x).toBe(safe.left + 2 * card.step)
    expect(textOf(stage)).toEqual(expect.arrayContaining(['Headline s0', 'Headline s1', 'Headline s2']))
    expect(textOf(stage)).not.toContain('Headline s3')
  })

  test('is walked to its end and back, each card whole in the safe area', () => {
    const { press, settle, focus } = leads(9)
    const ids: string[] = []
    for (const key of [...Array<'right'>(8).fill('right'), ...Array<'left'>(8).fill('left')]) {
      press(key)
      settle()
      const { id, rect } = focus()
      ids.push(id)
      expect(rect.x).toBeGreaterThanOrEqual(safe.left)
      expect(rect.x + rect.w).toBeLessThanOrEqual(safe.right)
    }
    expect(ids.slice(0, 8)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map(i => `story:s${i}`))
    expect(ids[15]).toBe('story:s0')
  })

  test('shows the next top story, and an ordinary card where the one before went', () => {
    const { subject, settle, focus, stage } = leads(4)
    subject.show(row('a', { stories: [story('new'), ...stories(4)], lead: true }), start)
    settle()
    expect(focus()).toMatchObject({ id: 'story:new' })
    expect(textOf(stage)).toEqual(expect.arrayContaining(['Headline new', 'Headline s0', 'Headline s1']))
  })

  test('waits in its own shape', () => {
    const { subject } = showRow({ state: 'waiting', lead: true })
    expect(subject.tag('Cards.Skeletons')!.children[0]).toMatchObject({ w: 832 })
  })
})
