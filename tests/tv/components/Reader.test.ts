import { afterEach, expect, test } from '@jest/globals'
import type { Lightning } from '@lightningjs/sdk'
import type { Piece } from '../../../src/newsroom/text/pages'
import { Reader } from '../../../src/tv/components/Reader'
import { colours } from '../../../src/tv/components/theme'
import { words } from '../../../src/tv/components/words'
import { metricsOf, textOf } from '../../../src/tv/app/stageReport'
import { destroyStages, show } from '../../support/stage'
import { textAt } from '../../support/stageText'

afterEach(destroyStages)

const piece = (told: Partial<Piece>): Piece => ({ setAs: 'paragraph', mark: null, lines: ['Fog.'], top: 0, height: 56, ...told })
const page = (name: string): Piece[] => [piece({ lines: [`${name} one`, `${name} two`], height: 112 }), piece({ lines: [`${name} three`], top: 140 })]
const partsOf = (reader: Reader): Lightning.Element[] => (reader.tag('Paper') as Lightning.Element).children

function showReader(...pieces: Piece[]) {
  const shown = show(Reader)
  shown.subject.show(pieces)
  shown.settle()
  return shown
}

test('each piece stands in its lines where the page puts it', () => {
  const { subject, stage } = showReader(...page('a'))
  expect(textOf(stage)).toEqual(['a one\na two', 'a three'])
  expect(partsOf(subject).map(({ y }) => y)).toEqual([0, 140])
})

test('a page takes the place of the one before at once', () => {
  const { subject, stage, draw } = showReader(...page('a'))
  subject.show(page('b'))
  expect(partsOf(subject).map(textAt)).toEqual(['b one\nb two', 'b three'])
  draw(30)
  expect(textOf(stage)).toEqual(['b one\nb two', 'b three'])
  subject.show([])
  draw(30)
  expect(textOf(stage)).toEqual([])
})

test('a picture stands between the paragraphs with its caption beside it, a video as a line with a sign', () => {
  const figure = { picture: { address: 'https://news.example/fog.jpg', caption: 'The lookout.', credit: 'Tomas Quill' } }
  const video = { video: { address: 'https://news.example/fog.mp4', type: 'file' as const, poster: null, caption: 'The horn', duration: null, live: false } }
  // No player here has it.
  const onItsPage = { video: { ...video.video, type: 'dash' as const, caption: 'The bell' } }
  const { subject, stage, pictures } = showReader(piece({}), piece({ lines: [], figure, top: 84, height: 360 }), piece({ lines: [], figure: video, top: 472 }), piece({ lines: [], figure: onItsPage, top: 520 }))
  expect(textOf(stage)).toEqual(['Fog.', 'The lookout. (Tomas Quill)', 'Video · The horn', words.video('The bell')])
  expect(partsOf(subject).map(({ y }) => y)).toEqual([0, 84, 472, 520])
  expect(pictures.asked).toEqual(['https://news.example/fog.jpg?width=640'])
})

test('a paragraph that changed has a bar before it, outside the column', () => {
  const { subject } = showReader(piece({ changed: true }), piece({ top: 84 }))
  const bars = partsOf(subject).filter(({ x }) => x < 0)
  expect(bars.map(({ y, h, color }) => [y + h < 56, color])).toEqual([[true, colours.accent]])
})

test('an item stands behind its mark, a quote and its speaker behind an edge', () => {
  const { subject } = showReader(
    piece({ setAs: 'item', mark: '3.' }), piece({ setAs: 'quote', top: 70 }), piece({ setAs: 'speaker', top: 126, lines: ['Ada Quay'] }),
  )
  const [item, mark, quote, edge, speaker] = partsOf(subject) as [Lightning.Element, ...Lightning.Element[]]
  expect(textAt(mark!)).toBe('3.')
  expect(mark!.x).toBeLessThan(item.x)
  expect(edge).toMatchObject({ x: 0, y: 70, h: 56, color: colours.accent })
  expect(quote!.x).toBeGreaterThan(0)
  expect(speaker).toMatchObject({ color: colours.quiet })
})

test('a ground lies under what is said, exactly: from its first letter to its last, line by line, behind the indent', () => {
  const { subject } = showReader(piece({ setAs: 'quote', lines: ['Fog came. It', 'was cold and', 'still. Night.'], top: 70, height: 168 }))
  const marks = (): Lightning.Element[] => (subject.tag('Marks') as Lightning.Element).children
  const boxes = () => marks().map(({ x, y, w, h }) => [x, y, w, h])
  const spoken = (from: [number, number], to: [number, number]) => subject.mark({ text: '', page: 0, piece: 0, from: { line: from[0], at: from[1] }, to: { line: to[0], at: to[1] } })
  // Letters of 20 px, an indent of 40, and 4 px of air.
  spoken([0, 10], [2, 6])
  expect(boxes()).toEqual([[236, 70, 48, 56], [36, 126, 248, 56], [36, 182, 128, 56]])
  spoken([0, 0], [0, 9])
  expect(boxes()).toEqual([[36, 70, 188, 56]])
  spoken([1, 0], [1, 12])
  expect(boxes()).toEqual([[36, 126, 248, 56]])
  subject.mark(null)
  expect(boxes()).toEqual([])
  spoken([0, 0], [0, 9])
  subject.show(page('b'))
  expect(boxes()).toEqual([])
})

test('turning pages for long leaves no texture behind', () => {
  const { subject, stage, settle } = showReader(...page('a'))
  const before = metricsOf(stage).textures
  for (let i = 0; i < 40; i++) {
    subject.show([...page(`p${i}`), piece({ setAs: 'quote', top: 300 })])
    settle()
  }
  subject.show(page('z'))
  settle()
  // One more: all rectangles share theirs.
  expect(metricsOf(stage).textures).toBeLessThanOrEqual(before + 1)
  expect(textOf(stage)).toEqual(['z one\nz two', 'z three'])
})
