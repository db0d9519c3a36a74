import { expect, test } from '@jest/globals'
import { readingChoices, usualReading, type Reading } from '../../../src/newsroom/model/reading'
import { readingTypeOf } from '../../../src/tv/components/readingType'
import { reader, readingFaces, safe } from '../../../src/tv/components/theme'

const all: readonly Reading[] = readingChoices.size.flatMap(size => readingChoices.typeface.flatMap(typeface => readingChoices.width.map(width => ({ ...usualReading, size, typeface, width }))))
const typeOf = (told: Partial<Reading>) => readingTypeOf({ ...usualReading, ...told })

test('the sizes are those that viewers read with from three metres', () => {
  expect(readingChoices.size.map(size => typeOf({ size }).styles.paragraph.size)).toEqual([32, 36, 40, 48, 56])
  expect(readingTypeOf(usualReading)).toMatchObject({ column: 1152, hasRail: true, styles: { paragraph: { size: 40, lineHeight: 56 } }, headline: { size: 64 } })
})

test('rule 31: lines are 1.4 times as high as type, with half a line between paragraphs, and end on whole pixels', () => {
  for (const { styles, settings } of all.map(reading => readingTypeOf(reading))) {
    const { size, lineHeight } = styles.paragraph
    expect(lineHeight / size).toBeGreaterThanOrEqual(1.375)
    expect(lineHeight / size).toBeLessThan(1.43)
    expect(settings.paragraph.gap).toBe(lineHeight / 2)
    expect(settings.heading.gap).toBe(lineHeight)
    for (const { gap, lineHeight: line } of Object.values(settings)) expect([gap % 0.5, line]).toEqual([0, lineHeight])
  }
})

test('a headline is at most 1.6 times as large as the body, and a long one is smaller', () => {
  for (const { styles, headline, longHeadline } of all.map(reading => readingTypeOf(reading))) {
    expect(headline.size / styles.paragraph.size).toBeLessThanOrEqual(1.6)
    expect(longHeadline.size).toBeLessThan(headline.size)
    expect(longHeadline.size).toBeGreaterThanOrEqual(styles.paragraph.size)
    for (const { size, lineHeight } of [headline, longHeadline, ...Object.values(styles)]) {
      expect(size).toBeGreaterThanOrEqual(28)
      expect(lineHeight).toBeGreaterThan(size)
    }
  }
})

test('a line has room for 45 to 75 letters in every type, wide ones for 60 and more', () => {
  for (const reading of all) {
    const { column, styles } = readingTypeOf(reading)
    const letters = (column - reader.slack) / styles.paragraph.size / readingFaces[reading.typeface].letter
    expect([reading, letters >= 45 && letters <= 75]).toEqual([reading, true])
    if (reading.width === 'wide') expect(letters).toBeGreaterThanOrEqual(60)
    else expect(letters).toBeLessThan(55)
  }
})

test('text never reaches the picture beside it or the edge of the safe area, and stands on the grid', () => {
  for (const { column, headlineWidth, hasRail } of all.map(reading => readingTypeOf(reading))) {
    const room = (hasRail ? reader.railLeft - 48 : safe.right) - safe.left
    expect(Math.max(column, headlineWidth)).toBeLessThanOrEqual(room)
    expect(column % 8).toBe(0)
  }
})

test('the picture gives its place to the two large sizes', () => {
  expect(readingChoices.size.filter(size => typeOf({ size }).hasRail)).toEqual(['smallest', 'small', 'medium'])
})

test('rule 31 for other scripts: those with signs above and below their letters have lines of 1.6, and headlines with air', () => {
  for (const reading of all) {
    const { styles, settings, headline } = readingTypeOf(reading, true)
    const { size, lineHeight } = styles.paragraph
    expect(Math.abs(lineHeight / size - 1.6)).toBeLessThan(0.04)
    expect([lineHeight % 2, settings.paragraph.lineHeight]).toEqual([0, lineHeight])
    expect(headline.lineHeight / headline.size).toBeGreaterThan(1.35)
  }
})
