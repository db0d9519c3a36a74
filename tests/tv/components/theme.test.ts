import { afterEach, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readingChoices, type Theme } from '../../../src/newsroom/model/reading'
import { contrast } from '../../../src/tv/components/contrast'
import { accentContrast, palettes, type Palette } from '../../../src/tv/components/palettes'
import { brand, card, colours, dress, motion, reader, safe, screen, tints, type } from '../../../src/tv/components/theme'

afterEach(() => {
  brand(null)
  dress('dark')
})

const themes = readingChoices.theme
const anyColour = fc.integer({ min: 0, max: 0xffffff })
const anyTheme = fc.constantFrom(...themes)
const written = (rgb: number): string => `#${rgb.toString(16).padStart(6, '0')}`
const wear = (theme: Theme, rgb: number): void => {
  brand(written(rgb))
  dress(theme)
}

test('any brand’s colour is seen on the ground of every theme, and told apart from its other colours', () => {
  fc.assert(fc.property(anyTheme, anyColour, (theme, rgb) => {
    wear(theme, rgb)
    // The least difference that makes a colour one of its own may cost a hundredth.
    expect(contrast(colours.accent, colours.ground)).toBeGreaterThanOrEqual(accentContrast[theme] - 0.02)
    expect(colours.accent >>> 24).toBe(0xff)
    expect(new Set(Object.values(colours)).size).toBe(Object.keys(colours).length)
    expect(colours.accent).not.toBe(0xffffffff)
  }), { numRuns: 1000, examples: themes.flatMap(theme => [0, 0x0000ff, 0xffffff, ...Object.values(palettes[theme]).map(argb => argb & 0xffffff)].map((rgb): [Theme, number] => [theme, rgb])) })
})

test('a brand’s colour that is seen stays as it is, but for the least that tells it apart', () => {
  fc.assert(fc.property(anyTheme, anyColour, (theme, rgb) => {
    const own = (0xff000000 | rgb) >>> 0
    fc.pre(contrast(own, palettes[theme].ground) >= accentContrast[theme])
    wear(theme, rgb)
    expect(own - colours.accent).toBeGreaterThanOrEqual(0)
    expect(own - colours.accent).toBeLessThan(4)
  }))
})

test('a channel without a colour has the theme’s own', () => {
  for (const theme of themes) {
    dress(theme)
    expect(colours.accent).toBe(palettes[theme].accent)
  }
})

test('contrast is WCAG’s', () => {
  expect(contrast(0xff000000, 0xffffffff)).toBeCloseTo(21, 5)
  expect(contrast(0xffffffff, 0xff000000)).toBeCloseTo(21, 5)
  expect(contrast(0xff777777, 0xffffffff)).toBeCloseTo(4.48, 2)
})

/** What is written in which colour on what, as components have it. */
const pairs: readonly (readonly [keyof Palette, keyof Palette])[] = [
  ['text', 'ground'], ['bright', 'ground'], ['quiet', 'ground'], ['text', 'raised'], ['bright', 'raised'], ['quiet', 'raised'], ['text', 'line'], ['bright', 'line'],
]

test.each(themes)('%s: text is read at ease on all that it stands on', theme => {
  const palette = palettes[theme]
  for (const [words, ground] of pairs) expect([words, ground, contrast(palette[words], palette[ground]) >= 7]).toEqual([words, ground, true])
  expect(contrast(palette.text, palette.ground)).toBeGreaterThanOrEqual(theme === 'contrast' ? 15 : 10)
  expect(contrast(palette.bright, palette.signal)).toBeGreaterThanOrEqual(theme === 'contrast' ? 7 : 4.5)
  for (const picture of [0xffffff, 0x000000]) expect(contrast(palette.text, over(palette.shadeReadable, picture))).toBeGreaterThanOrEqual(theme === 'contrast' ? 7 : 4.5)
  for (const picture of [0xffffff, 0x000000]) expect(contrast(palette.text, over(palette.shadeDark, picture))).toBeGreaterThanOrEqual(7)
})

test('high contrast is at least 7 everywhere, also where its own accent is written or drawn', () => {
  const { accent, ground, raised, line, signal, ...others } = palettes.contrast
  for (const words of [others.text, others.bright, others.quiet, accent]) {
    for (const under of [ground, raised, line]) expect(contrast(words, under)).toBeGreaterThanOrEqual(7)
  }
  expect(contrast(others.bright, signal)).toBeGreaterThanOrEqual(7)
})

test('the letter that stands in for a picture is seen on every tint', () => {
  for (const tint of tints) expect(contrast(tint, 0xffffffff)).toBeGreaterThanOrEqual(4.5)
})

test('each colour of a theme is told apart from its others, and from what is never repainted', () => {
  const drawn = [0xffffffff, 0xb3000000, 0x40ffffff, 0x59ffffff, ...tints]
  for (const palette of Object.values(palettes)) {
    const all = Object.values(palette)
    expect(new Set(all).size).toBe(all.length)
    expect(all.filter(colour => drawn.includes(colour))).toEqual([])
  }
})

test('rule 29: no text is smaller than 28 pixels, and no lines touch', () => {
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

function over(veil: number, picture: number): number {
  const alpha = (veil >>> 24) / 255
  return [16, 8, 0].reduce((rgb, bits) => rgb | Math.round((veil >> bits & 255) * alpha + (picture >> bits & 255) * (1 - alpha)) << bits, 0)
}
