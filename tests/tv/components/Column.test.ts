import { afterEach, describe, expect, test } from '@jest/globals'
import type { Lightning } from '@lightningjs/sdk'
import { metricsOf, textOf } from '../../../src/tv/app/stageReport'
import { Column } from '../../../src/tv/components/Column'
import type { RowContent } from '../../../src/tv/components/Row'
import { card, home, safe } from '../../../src/tv/components/theme'
import { words } from '../../../src/tv/components/words'
import { destroyStages, show } from '../../support/stage'
import { failure, row, stories, story } from '../../support/stageNews'

afterEach(destroyStages)

/** A section whose stories are called by its name: 'a0', 'a1' … */
const section = (id: string, count = 40): RowContent => row(id, { stories: stories(count, id) })
const named = (...ids: string[]) => ids.map(id => story(id))

function showColumn(rows: readonly RowContent[]) {
  const shown = show(Column, { x: safe.left, y: home.headerHeight })
  shown.subject.show(rows)
  shown.settle()
  const where = () => {
    shown.settle()
    const { id, rect } = shown.focus()
    shown.focused()
    return { id, x: rect.x, y: rect.y }
  }
  return { ...shown, where }
}

const right = (times: number) => Array<'right'>(times).fill('right')
const top = home.headerHeight + home.cardsTop

describe('moving', () => {
  test('every row keeps its position, also while it is out of sight', () => {
    const { press, where } = showColumn(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(id => section(id)))
    press(...right(6), 'down', ...right(2), 'down', 'down', 'down', 'down', 'down', 'down')
    expect(where()).toEqual({ id: 'story:h0', x: safe.left, y: top })
    press('up', 'up', 'up', 'up', 'up', 'up')
    expect(where()).toEqual({ id: 'story:b2', x: safe.left + 2 * card.step, y: top })
    press('up')
    expect(where()).toEqual({ id: 'story:a6', x: safe.left + 3 * card.step, y: top })
  })

  test('a row that is used again while it glides shows its new section from its first card', () => {
    const { press, draw, where } = showColumn(['a', 'b', 'c', 'd', 'e'].map(id => section(id)))
    press(...right(8))
    draw(2)
    press('down', 'down', 'down', 'down')
    expect(where()).toEqual({ id: 'story:e0', x: safe.left, y: top })
  })

  test('a step costs work for the row that comes, and for none that is there already', () => {
    const told: string[] = []
    const counted = (id: string): RowContent => row(id, { stories: stories(40, id), metaOf: story => {
      told.push(story.id.slice(0, 1))
      return '3 h'
    } })
    const { press, settle } = showColumn(['a', 'b', 'c', 'd', 'e', 'f'].map(counted))
    settle()
    told.length = 0
    press('down')
    expect(new Set(told)).toEqual(new Set(['d']))
  })

  test('the first and the last row leave the key to the app', () => {
    const { press, unheard, where } = showColumn([section('a'), section('b')])
    press('up', 'down', 'down')
    expect(unheard).toEqual(['up', 'down'])
    expect(where().id).toBe('story:b0')
  })

  test('Ch± go by the rows in sight, to the very ends', () => {
    const { press, where, unheard } = showColumn(['a', 'b', 'c', 'd', 'e', 'f'].map(id => section(id)))
    const went = ['pageDown', 'pageDown', 'pageDown', 'pageDown', 'pageUp', 'pageUp', 'pageUp'].map(key => {
      press(key as 'pageDown')
      return where().id
    })
    expect(went).toEqual(['c0', 'e0', 'f0', 'f0', 'd0', 'b0', 'a0'].map(id => `story:${id}`))
    expect(unheard).toEqual(['pageDown'])
  })

  test('rule B3: Back goes to the first card of the row, then of the first row, and then is the app’s', () => {
    const { press, where, unheard } = showColumn(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(id => section(id)))
    press(...right(6), 'down', 'down', 'down', 'down', 'down', 'down', ...right(9), 'back')
    expect(where()).toEqual({ id: 'story:g0', x: safe.left, y: top })
    press('back')
    expect(where()).toEqual({ id: 'story:a0', x: safe.left, y: top })
    expect(unheard).toEqual([])
    press('back')
    expect(unheard).toEqual(['back'])
  })

  test('Back leaves the other rows where they were', () => {
    const { press, where } = showColumn(['a', 'b', 'c'].map(id => section(id)))
    press('down', ...right(2), 'down', 'back')
    expect(where().id).toBe('story:a0')
    press('down')
    expect(where()).toEqual({ id: 'story:b2', x: safe.left + 2 * card.step, y: top })
  })

  test('Back leads from a row that only says what happened to the first row', () => {
    const { press, where } = showColumn([section('a'), row('b', { state: 'failed', failures: [failure('late')] })])
    press('down', 'back')
    expect(where().id).toBe('story:a0')
  })

  test('the row below peeks in, and the row above is there to come back to', () => {
    const { subject, press, settle } = showColumn(['a', 'b', 'c', 'd', 'e'].map(id => section(id)))
    const rows = () => (subject.tag('Rows') as Lightning.Element).children.filter(({ visible }) => visible).map(({ y }) => y / home.rowStep).sort()
    expect(rows()).toEqual([0, 1, 2])
    press('down', 'down')
    settle()
    expect(rows()).toEqual([1, 2, 3, 4])
  })

  test('only the row in focus shows its words', () => {
    const { press, stage, settle } = showColumn([section('a'), section('b'), section('c')])
    const headlines = () => textOf(stage).filter(text => text.startsWith('Headline')).join()
    expect(headlines()).toBe('Headline a0,Headline a1,Headline a2,Headline a3')
    press('down')
    settle()
    expect(headlines()).toBe('Headline b0,Headline b1,Headline b2,Headline b3')
  })

  test('has as many elements for thirty sections as for five', () => {
    const counted = [5, 30].map(count => {
      const { press, settle, stage } = showColumn(Array.from({ length: count }, (_, i) => section(`r${i}-`)))
      for (let i = 0; i < count; i++) press(...right(7), 'down')
      for (let i = 0; i < count; i++) press('up')
      settle()
      return metricsOf(stage).elements
    })
    expect(counted[1]).toBe(counted[0])
  })

  test('without any section holds the focus and throws nothing', () => {
    const { subject, focused, press } = showColumn([])
    press('down', 'up', 'right', 'ok')
    expect(focused()).toBe(subject)
  })
})

describe('news of one section', () => {
  test('keeps the focused story at its place on screen when others came before it', () => {
    const { subject, press, where } = showColumn([section('a'), section('b')])
    press(...right(5))
    const before = where()
    subject.update(row('a', { stories: [...named('new1', 'new2'), ...stories(40, 'a')] }))
    expect(where()).toEqual(before)
  })

  test('gives the focus to a neighbour when its story left', () => {
    const { subject, press, where } = showColumn([row('a', { stories: named('a', 'b', 'c', 'd', 'e') })])
    press(...right(2))
    subject.update(row('a', { stories: named('a', 'b', 'd', 'e') }))
    expect(['story:b', 'story:d']).toContain(where().id)
  })

  test('gives the focus to a neighbour when its story left and others came before it', () => {
    const { subject, press, where } = showColumn([row('a', { stories: named('a', 'b', 'c', 'd', 'e') })])
    press(...right(2))
    subject.update(row('a', { stories: named('x', 'y', 'z', 'a', 'b', 'd', 'e') }))
    expect(['story:b', 'story:d']).toContain(where().id)
  })

  test('gives the focus to the last story when all from the focused one on left', () => {
    const { subject, press, where } = showColumn([section('a')])
    press(...right(30))
    subject.update(section('a', 10))
    expect(where().id).toBe('story:a9')
  })

  test.each([
    ['became empty', row('a'), words.empty],
    ['failed', row('a', { state: 'failed', failures: [failure('refused')] }), 'Press OK to try again.'],
  ])('that %s gives the focus to its notice, in sight', (_, news, says) => {
    const { subject, press, where, stage } = showColumn([section('a'), section('b')])
    press(...right(9))
    where()
    subject.update(news)
    expect(where()).toEqual({ id: 'notice:a', x: safe.left, y: top })
    expect(textOf(stage).join('\n')).toContain(says)
  })

  test('that was waiting gives the focus to its first story', () => {
    const { subject, where } = showColumn([row('a', { state: 'waiting' }), section('b')])
    expect(where().id).toBe('section:a')
    subject.update(section('a'))
    expect(where()).toEqual({ id: 'story:a0', x: safe.left, y: top })
  })

  test('that failed again still has its notice in focus, with the new reason', () => {
    const failed = (kind: 'late' | 'gone') => row('a', { state: 'failed', failures: [failure(kind)] })
    const { subject, press, where, stage, requests } = showColumn([failed('late')])
    press('ok')
    expect(requests).toEqual([['$refresh', 'a']])
    subject.update(failed('gone'))
    expect(where().id).toBe('notice:a')
    expect(textOf(stage)).toContain('gone')
    expect(textOf(stage)).not.toContain('late')
  })

  test('takes no focus from another section', () => {
    const { subject, press, where } = showColumn([section('a'), section('b'), section('c')])
    press('down', ...right(3))
    const before = where()
    for (const news of [row('a'), section('c', 2), section('a', 12)]) subject.update(news)
    expect(where()).toEqual(before)
  })

  test('far out of sight is there when the viewer comes, and keeps the story they left', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    const { subject, press, where, stage } = showColumn(ids.map(id => section(id)))
    press(...right(4), ...ids.slice(1).map(() => 'down' as const))
    subject.update(row('a', { stories: [...named('new'), ...stories(40, 'a')] }))
    subject.update(row('b', { stories: named('fresh') }))
    press(...ids.slice(2).map(() => 'up' as const))
    expect(where().id).toBe('story:fresh')
    press('up')
    expect(where().id).toBe('story:a4')
    expect(textOf(stage)).toContain('Headline a4')
  })

  test('of an unknown section changes nothing', () => {
    const { subject, where } = showColumn([section('a')])
    const before = where()
    subject.update(section('z'))
    expect(where()).toEqual(before)
  })
})

describe('all sections anew', () => {
  test('focus stays on its story when its section moved', () => {
    const { subject, press, where } = showColumn([section('a'), section('b'), section('c')])
    press('down', 'down', ...right(5))
    const before = where()
    subject.show([section('c'), section('a')])
    expect(where()).toEqual(before)
  })

  test('focus stays on its story when others came before it', () => {
    const { subject, press, where } = showColumn([section('a')])
    press(...right(5))
    subject.show([row('a', { stories: [...named('new'), ...stories(40, 'a')] })])
    expect(where().id).toBe('story:a5')
  })

  test('focus goes to the next section when its own left, to the last when there is none', () => {
    const { subject, press, where } = showColumn([section('a'), section('b'), section('c')])
    press('down')
    subject.show([section('a'), section('c')])
    expect(where()).toEqual({ id: 'story:c0', x: safe.left, y: top })
    subject.show([section('a')])
    expect(where()).toEqual({ id: 'story:a0', x: safe.left, y: top })
  })

  test('the rows stand where they belong, although the column was gliding', () => {
    const { subject, press, draw, where } = showColumn([section('a'), section('b'), section('c')])
    press('down', 'down')
    draw(3)
    subject.show([section('c'), section('a')])
    expect(where()).toEqual({ id: 'story:c0', x: safe.left, y: top })
  })

  test('fewer sections leave none of the others on stage', () => {
    const { subject, stage, settle } = showColumn([section('a'), section('b'), section('c')])
    subject.show([section('b')])
    settle()
    expect(textOf(stage).filter(text => text.startsWith('Section'))).toEqual(['Section b'])
  })
})
