import { afterEach, describe, expect, test } from '@jest/globals'
import { drawable, drawEmoji } from '../../../src/tv/components/emoji'
import { lettered } from '../../../src/tv/components/lettered'
import { type } from '../../../src/tv/components/theme'

afterEach(() => drawEmoji(true))

test.each([
  ['Fog 😀 closes 🚢 the harbour', 'Fog closes the harbour'], ['😀 Fog', 'Fog'], ['Fog 👩‍👩‍👧‍👦!', 'Fog!'], ['Fog 🇫🇷', 'Fog'], ['Fog 👍🏽', 'Fog'], ['Sun ☀️', 'Sun'], ['Press 1️⃣ now', 'Press now'], ['🎉', ''],
])('where emoji would be boxes, %s is drawn as %s', (text, shown) => {
  drawEmoji(false)
  expect(drawable(text)).toBe(shown)
  drawEmoji(true)
  expect(drawable(text)).toBe(text)
})

describe('what is no emoji stays', () => {
  test.each(['№ 12 · 45 % – “fog” ☀ ★ ✓ → °C', 'می‌رود و خانه‌ها', '第１２回、霧が出た', '𠮷野家', 'C# and * and 10'])('%s', text => {
    drawEmoji(false)
    expect(drawable(text)).toBe(text)
  })
})

test('a text of emoji alone is none', () => {
  drawEmoji(false)
  expect(lettered('🎉 🎉', type.body)).toEqual({ texture: null })
})
