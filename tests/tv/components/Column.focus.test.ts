import { afterEach, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Column } from '../../../src/tv/components/Column'
import type { RowContent } from '../../../src/tv/components/Row'
import { card, home, safe } from '../../../src/tv/components/theme'
import type { KeyName } from '../../../src/platform/keys'
import { destroyStages, show, type Shown } from '../../support/stage'
import { failure, row, story } from '../../support/stageNews'

afterEach(destroyStages)

const ids = ['a', 'b', 'c', 'd', 'e', 'f']

const key = fc.constantFrom<KeyName>('left', 'right', 'right', 'right', 'up', 'down', 'ok', 'ff', 'rw', 'pageUp', 'pageDown', 'back')
const news = fc.record({
  id: fc.constantFrom(...ids),
  stories: fc.uniqueArray(fc.nat(20), { maxLength: 14 }),
  state: fc.constantFrom<RowContent['state']>('ready', 'ready', 'failed', 'waiting'),
})
/** What may happen on a channel's first screen, as data: a failing run prints it. */
const happening = fc.oneof(
  { weight: 6, arbitrary: fc.record({ keys: fc.array(key, { minLength: 1, maxLength: 8 }), frames: fc.nat(12) }) },
  { weight: 2, arbitrary: fc.record({ update: news, frames: fc.nat(12) }) },
  { weight: 1, arbitrary: fc.record({ anew: fc.array(news, { minLength: 1, maxLength: 6 }), frames: fc.nat(12) }) },
)
const happenings = fc.array(happening, { minLength: 1, maxLength: 10 })
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never

function contentOf({ id, stories, state }: { id: string; stories: number[]; state: RowContent['state'] }): RowContent {
  return row(id, { state, stories: stories.map(n => story(`${id}${n}`)), failures: state === 'failed' ? [failure('late')] : [] })
}

function distinct(all: readonly { id: string; stories: number[]; state: RowContent['state'] }[]): RowContent[] {
  return ids.flatMap(id => all.filter(told => told.id === id).slice(0, 1)).map(contentOf)
}

function happen(shown: Shown<Column>, what: Happening): void {
  if ('keys' in what) shown.press(...what.keys)
  else if ('update' in what) shown.subject.update(contentOf(what.update))
  else shown.subject.show(distinct(what.anew))
  shown.draw(what.frames)
}

test('whatever is pressed and whatever comes, one thing has the focus, on stage and described', () => {
  fc.assert(fc.property(happenings, all => {
    const shown = begun()
    for (const what of all) {
      happen(shown, what)
      shown.focused()
      expect(shown.focus()).toMatchObject({ role: expect.stringMatching(/card|message/), label: expect.stringMatching(/./) })
    }
    destroyStages()
  }), { numRuns: 30, endOnFailure: true })
})

test('whatever was pressed and whatever came, what has the focus ends whole inside the safe area', () => {
  fc.assert(fc.property(happenings, all => {
    const shown = begun()
    for (const what of all) happen(shown, what)
    shown.settle()
    const { x, y } = shown.focus().rect
    expect([home.headerHeight, home.headerHeight + home.cardsTop]).toContain(y)
    expect([0, 1, 2, 3].map(place => safe.left + place * card.step)).toContain(x)
    destroyStages()
  }), { numRuns: 30, endOnFailure: true })
})

function begun(): Shown<Column> {
  const shown = show(Column, { x: safe.left, y: home.headerHeight })
  shown.subject.show(ids.map(id => contentOf({ id, stories: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], state: 'ready' })))
  return shown
}
