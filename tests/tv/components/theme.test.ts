import { afterEach, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { brand, card, colours, contrast, motion, reader, safe, screen, tints, type } from '../../../src/tv/components/theme'

const { accent } = colours
afterEach(() => { colours.accent = accent })

const anyColour = fc.integer({ min: 0, max: 0xffffff })
const written = (rgb: number): string => `#${rgb.toString(16).padStart(6, '0')}`

test('any brand’s colour is seen on the ground', () => {
  fc.assert(fc.property(anyColour, rgb => {
    brand(written(rgb))
    expect(contrast(colours.accent, colours.ground)).toBeGreaterThanOrEqual(4.5)
    expect(colours.accent >>> 24).toBe(0xff)
  }), { numRuns: 500, examples: [[0], [0x0000ff], [colours.ground & 0xffffff], [0xffffff]] })
})

test('a brand’s colour that is seen stays as it is', () => {
  fc.assert(fc.property(anyColour, rgb => {
    const own = (0xff000000 | rgb) >>> 0
    fc.pre(contrast(own, colours.ground) >= 4.5)
    brand(written(rgb))
    expect(colours.accent).toBe(own)
  }))
})

test('a channel without a colour has the theme’s own', () => {
  brand(null)
  expect(colours.accent).toBe(accent)
})

test('contrast is WCAG’s', () => {
  expect(contrast(0xff000000, 0xffffffff)).toBeCloseTo(21, 5)
  expect(contrast(0xffffffff, 0xff000000)).toBeCloseTo(21, 5)
  expect(contrast(0xff777777, 0xffffffff)).toBeCloseTo(4.48, 2)
})

test('all text is read at ease on all that it stands on', () => {
  for (const ground of [colours.ground, colours.raised]) {
    expect(contrast(colours.text, ground)).toBeGreaterThanOrEqual(12)
    expect(contrast(colours.quiet, ground)).toBeGreaterThanOrEqual(7)
  }
  for (const tint of tints) expect(contrast(tint, colours.bright)).toBeGreaterThanOrEqual(4.5)
})

test('no text is smaller than 28 pixels, and no lines touch', () => {
  for (const { size, lineHeight } of Object.values(type)) {
    expect(size).toBeGreaterThanOrEqual(28)
    expect(lineHeight).toBeGreaterThan(size)
  }
})

test('what is being said stands out from its page, and is as easy to read', () => {
  expect(contrast(colours.text, colours.line)).toBeGreaterThanOrEqual(10)
  expect(contrast(colours.quiet, colours.line)).toBeGreaterThanOrEqual(4.5)
  expect(contrast(colours.line, colours.ground)).toBeGreaterThanOrEqual(1.35)
})

test('words stay inside the safe area', () => {
  expect(safe.right - safe.left).toBe(safe.width)
  expect(card.whole * card.step - card.between).toBeLessThanOrEqual(safe.width)
  expect((card.whole + 1) * card.step).toBeGreaterThan(screen.width - safe.left)
  expect(reader.railLeft + reader.rail).toBeLessThanOrEqual(safe.right)
  expect(reader.progressTop + reader.progressHeight).toBeLessThanOrEqual(safe.bottom)
})

test('nothing glides longer than the next key needs', () => {
  expect(motion.glide.duration).toBeLessThanOrEqual(0.18)
})
