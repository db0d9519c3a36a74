import { expect, test } from '@jest/globals'
import type { Section } from '../../../src/newsroom/model/channel'
import { sectionsInOrder, sectionsShown, wantedIn } from '../../../src/newsroom/store/chosenSections'
import { placeOf } from '../../../src/newsroom/store/places'

const section = (id: string, trail = [id]): Section => ({ id, title: id, trail, sources: [], only: null })
const channel = ['news', 'sport', 'sea', 'town'].map(id => section(id))
const ids = (sections: readonly Section[]): string[] => sections.map(({ id }) => id)

test('sections stand in the viewer’s order', () => {
  expect(ids(sectionsInOrder(channel, ['sea', 'news', 'town', 'sport']))).toEqual(['sea', 'news', 'town', 'sport'])
})

test('a section that came since stands behind the one that the channel has before it, and one that went leaves no gap', () => {
  const order = ['sea', 'gone', 'sport']
  expect(ids(sectionsInOrder(channel, order))).toEqual(['news', 'sea', 'town', 'sport'])
  expect(ids(sectionsInOrder([section('first'), ...channel], ['town', 'sea', 'sport', 'news']))).toEqual(['first', 'town', 'sea', 'sport', 'news'])
})

test('hidden sections are left out; nothing chosen leaves the channel as it is', () => {
  expect(ids(sectionsShown(channel, { hidden: ['sport', 'gone'], order: ['sea'] }))).toEqual(['news', 'sea', 'town'])
  expect(sectionsShown(channel, { hidden: [], order: [] })).toBe(channel)
})

test('with every section hidden all of them are there', () => {
  expect(ids(sectionsShown(channel, { hidden: ids(channel), order: [] }))).toEqual(ids(channel))
})

test('a hidden section can still be opened, and is not offered below its parent', () => {
  const tree = [section('news'), section('defence', ['news', 'defence']), section('coast', ['news', 'coast'])]
  const wanted = wantedIn(placeOf(tree, 'news'), { hidden: ['news', 'coast'] })!
  expect([wanted.section.id, ids(wanted.below)]).toEqual(['news', ['defence']])
})

test('a step without sources shows what below it is not hidden, or all when all is', () => {
  const tree = [section('defence', ['news', 'defence']), section('coast', ['news', 'coast'])]
  expect(wantedIn(placeOf(tree, 'news'), { hidden: ['coast'] })!.parts).toEqual(['defence'])
  expect(wantedIn(placeOf(tree, 'news'), { hidden: ['coast', 'defence'] })!.parts).toEqual(['defence', 'coast'])
})
