import { afterEach, expect, test } from '@jest/globals'
import type { Lightning } from '@lightningjs/sdk'
import { Column } from '../../../src/tv/components/Column'
import type { RowContent } from '../../../src/tv/components/Row'
import { home, safe } from '../../../src/tv/components/theme'
import { destroyStages, show, type Shown } from '../../support/stage'
import { row, story } from '../../support/stageNews'

afterEach(destroyStages)

const pictureOf = (id: string): string => `https://news.example/${id}.jpg`

function section(id: string): RowContent {
  return row(id, { stories: Array.from({ length: 12 }, (_, i) => story(`${id}${i}`, { picture: { address: pictureOf(`${id}${i}`), caption: null, credit: null } })) })
}

function showColumn(...ids: string[]): Shown<Column> {
  const shown = show(Column, { x: safe.left, y: home.headerHeight })
  shown.subject.show(ids.map(section))
  comeAll(shown)
  return shown
}

/** Every picture that is asked for comes. */
function comeAll({ pictures, settle }: Shown<Column>): void {
  settle()
  for (const address of pictures.waiting()) pictures.arrive(address)
  settle()
}

interface Source { readonly lookupId: string | null; isUsed(): boolean }

function sourcesIn(stage: Lightning.Stage): readonly Source[] {
  return (stage.textureManager as unknown as { _uploadedTextureSources: Source[] })._uploadedTextureSources
}

const namesIn = (stage: Lightning.Stage): readonly string[] => sourcesIn(stage).map(({ lookupId }) => lookupId ?? '')
const unusedIn = (stage: Lightning.Stage): readonly (string | null)[] => sourcesIn(stage).filter(source => !source.isUsed()).map(({ lookupId }) => lookupId)

test('rows that take other places without a glide give back the pictures that nobody sees any more', () => {
  const shown = showColumn('a', 'b', 'c', 'd')
  expect(namesIn(shown.stage)).toContainEqual(expect.stringContaining(pictureOf('b0')))
  shown.subject.show(['a', 'x', 'y', 'b'].map(section))
  comeAll(shown)
  expect(namesIn(shown.stage)).not.toContainEqual(expect.stringContaining(pictureOf('b0')))
  expect(unusedIn(shown.stage)).toEqual([])
})

test('a glide that news puts to its end gives back what left the screen, too', () => {
  const shown = showColumn('a', 'b', 'c', 'd')
  shown.press('down', 'down')
  shown.draw(2)
  shown.subject.show(['a', 'b', 'c', 'd'].map(section))
  comeAll(shown)
  expect(unusedIn(shown.stage)).toEqual([])
})

test('what is out of sight keeps its pictures for the way back', () => {
  const shown = showColumn('a', 'b', 'c', 'd')
  shown.subject.visible = false
  shown.settle()
  const kept = namesIn(shown.stage)
  shown.subject.show(['a', 'b', 'c', 'd'].map(section))
  shown.settle()
  expect(namesIn(shown.stage)).toEqual(kept)
})

test('headlines that nobody sees are not drawn', () => {
  const shown = showColumn('a', 'b', 'c', 'd')
  const headlines = namesIn(shown.stage).filter(name => name.includes('Headline'))
  // Four whole cards of the row in focus; not the peek at its side, and none of the row below.
  expect(headlines).toHaveLength(4)
})
