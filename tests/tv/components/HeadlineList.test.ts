import { afterEach, describe, expect, test } from '@jest/globals'
import type { Lightning } from '@lightningjs/sdk'
import { metricsOf, textOf } from '../../../src/tv/app/stageReport'
import { HeadlineItem } from '../../../src/tv/components/HeadlineItem'
import { HeadlineList } from '../../../src/tv/components/HeadlineList'
import type { RowContent } from '../../../src/tv/components/Row'
import { colours, list, safe } from '../../../src/tv/components/theme'
import { start } from '../../../src/tv/components/viewport'
import { words } from '../../../src/tv/components/words'
import { destroyStages, elementsIn, show } from '../../support/stage'
import { failure, row, stories, story } from '../../support/stageNews'
import { linesIn } from '../../support/stageText'

afterEach(destroyStages)

function showList(told: Partial<RowContent>, place = start) {
  const shown = show(HeadlineList, { x: safe.left, y: list.top })
  shown.subject.show(row('a', told), place)
  shown.settle()
  return shown
}

const down = (times: number) => Array<'down'>(times).fill('down')
const itemsIn = (subject: HeadlineList): HeadlineItem[] =>
  ((subject.tag('Window.Lines') as Lightning.Element).children as HeadlineItem[]).filter(({ visible }) => visible).sort((a, b) => a.y - b.y)

describe('headlines', () => {
  test('are as many elements for 500 stories as for 40', () => {
    const counted = [40, 500].map(count => {
      const { press, settle, stage } = showList({ stories: stories(count) })
      press(...down(35), 'right', 'left', 'up')
      settle()
      return metricsOf(stage).elements
    })
    expect(counted[1]).toBe(counted[0])
  })

  test('have their numbers in a column of its own, when the viewer wants to see them', () => {
    const numbers = { numberOf: ({ id }: { id: string }) => 201 + Number(id.slice(1)) }
    const { subject, settle, stage, focus } = showList({ stories: stories(3), ...numbers })
    expect(textOf(stage)).not.toContain('202')
    expect(focus().number).toBe(201)
    subject.show(row('a', { stories: stories(3), ...numbers, numbersShown: true }), start)
    settle()
    expect(textOf(stage)).toEqual(expect.arrayContaining(['201', '202', '203']))
    for (const item of itemsIn(subject)) {
      const [age, number] = [item.tag('Age'), item.tag('Number')] as [Lightning.Element, Lightning.Element]
      expect(age.x).toBeLessThan(number.x - number.renderWidth)
    }
  })

  test('are the right ones in the right places on the way through 60 and back', () => {
    const { press, subject, focus } = showList({ stories: stories(60) })
    let at = 0
    for (const key of [...down(59), ...Array<'up'>(59).fill('up')]) {
      press(key)
      at += key === 'down' ? 1 : -1
      expect(focus()).toMatchObject({ id: `story:s${at}`, role: 'headline', index: at + 1, count: 60 })
      for (const item of itemsIn(subject)) expect(item.story?.id).toBe(`s${item.y / list.step}`)
    }
  })

  test('twelve of them stand on the screen, the focused one whole inside the safe area', () => {
    const { press, settle, focus, stage } = showList({ stories: stories(40) })
    expect(textOf(stage).filter(text => text.startsWith('Headline')).slice(0, 12)).toHaveLength(12)
    for (const key of [...down(30), 'right', 'left', ...Array<'up'>(20).fill('up')] as const) {
      press(key)
      settle()
      const { x, y, w, h } = focus().rect
      expect([x, x + w]).toEqual([safe.left, safe.left + list.width])
      expect(y).toBeGreaterThanOrEqual(list.top)
      expect(y + h).toBeLessThanOrEqual(safe.bottom)
    }
  })

  test('Right and Left turn a screenful, and the focus stays at its place on the screen', () => {
    const { press, settle, focus } = showList({ stories: stories(60) })
    press('down', 'down', 'down')
    settle()
    const { y } = focus().rect
    press('right')
    settle()
    expect(focus()).toMatchObject({ id: 'story:s15', rect: { y } })
    press('pageDown')
    settle()
    expect(focus()).toMatchObject({ id: 'story:s27', rect: { y } })
    press('left', 'left')
    settle()
    expect(focus()).toMatchObject({ id: 'story:s3', rect: { y } })
    press('left')
    expect(focus().id).toBe('story:s0')
  })

  test('keys at both ends are left to the page', () => {
    const { press, unheard } = showList({ stories: stories(2) })
    press('up', 'left', 'down', 'down', 'right')
    expect(unheard).toEqual(['up', 'left', 'down', 'right'])
  })

  test('OK opens the story in focus', () => {
    const known = stories(3)
    const { press, requests } = showList({ stories: known })
    press('down', 'ok')
    expect(requests).toContainEqual(['$open', known[1]])
  })

  test('older ones are asked for before the last is reached, and only where there are some', () => {
    const { press, requests } = showList({ stories: stories(40), more: true })
    press(...down(20))
    expect(requests).not.toContainEqual(['$more', 'a'])
    press(...down(10))
    expect(requests).toContainEqual(['$more', 'a'])
    const whole = showList({ stories: stories(40) })
    whole.press(...down(39))
    expect(whole.requests).not.toContainEqual(['$more', 'a'])
  })

  test('a long one takes one line beside its age', () => {
    const { subject } = showList({ stories: [story('long', { headline: 'Fog closes harbour '.repeat(20) })], ageOf: () => 'yesterday' })
    const [headline, age] = ['Headline', 'Age'].map(ref => itemsIn(subject)[0]!.tag(ref) as Lightning.Element) as [Lightning.Element, Lightning.Element]
    expect(linesIn(headline)).toHaveLength(1)
    expect(linesIn(headline)[0]).toMatch(/…$/)
    expect(headline.x + headline.renderWidth).toBeLessThanOrEqual(age.x - age.renderWidth)
  })
})

test('a short beginning asks for older ones at once, and a failure is not asked again by itself', () => {
  const { subject, requests } = showList({ stories: stories(12), more: true })
  const asked = () => requests.filter(([name]) => name === '$more').length
  expect(asked()).toBe(1)
  subject.show(row('a', { stories: stories(12), more: true, failures: [failure('late')] }), subject.position)
  expect(asked()).toBe(1)
})

describe('marks', () => {
  const marked = { read: 'read', fresh: 'new', changed: 'updated' } as const
  const told = {
    stories: [story('read'), story('fresh'), story('changed'), story('plain')],
    markOf: ({ id }: { id: string }) => marked[id as keyof typeof marked] ?? null,
    metaOf: ({ id }: { id: string }) => id in marked ? `${words.marks[marked[id as keyof typeof marked]]} · 3 h` : '3 h',
  }

  test('are seen by their shape as well as by their colour, and said in words', () => {
    const { subject, focus, press } = showList(told)
    const marks = itemsIn(subject).map(item => item.tag('Mark') as Lightning.Element | undefined)
    expect(marks.map(mark => mark?.color)).toEqual([colours.quiet, colours.accent, undefined, undefined])
    expect(marks[0]!.texture).not.toBe(marks[1]!.texture)
    expect(focus().value).toBe('Read · 3 h')
    press('down')
    expect(focus().value).toBe('New · 3 h')
  })

  test('a headline that was read is quiet, unless it has the focus', () => {
    const { subject, press } = showList(told)
    const headline = itemsIn(subject)[0]!.tag('Headline') as Lightning.Element
    expect(headline.color).toBe(colours.bright)
    press('down')
    expect(headline.color).toBe(colours.quiet)
  })

  test('a line that comes to show another story shows nothing of the mark before', () => {
    const { subject, settle } = showList(told)
    subject.show(row('a', { stories: stories(4) }), start)
    settle()
    expect(itemsIn(subject).map(item => item.tag('Mark'))).toEqual([undefined, undefined, undefined, undefined])
  })
})

describe('without stories', () => {
  test('waiting shows the shape of headlines and holds the focus', () => {
    const { subject, focus } = showList({ state: 'waiting' })
    expect(focus()).toMatchObject({ id: 'section:a', role: 'message', label: words.waiting })
    expect(subject.tag('Skeletons')).toBeDefined()
    subject.show(row('a', { stories: stories(3) }), subject.position)
    expect(focus().id).toBe('story:s0')
    expect(subject.tag('Skeletons')).toBeUndefined()
  })

  test('a failure says why and what to press; OK asks again', () => {
    const { focus, press, requests, stage } = showList({ state: 'failed', failures: [failure('late')] })
    expect(focus().id).toBe('notice:a')
    expect(textOf(stage)).toContain('late')
    press('ok')
    expect(requests).toEqual([['$refresh', 'a']])
  })

  test('no line of the stories before is left', () => {
    const { subject, stage, press, settle } = showList({ stories: stories(30) })
    press(...down(20))
    subject.show(row('a'), subject.position)
    settle()
    expect(textOf(stage).filter(text => text.startsWith('Headline'))).toEqual([])
    expect(elementsIn(stage).filter(element => element instanceof HeadlineItem && element.visible)).toEqual([])
  })
})
