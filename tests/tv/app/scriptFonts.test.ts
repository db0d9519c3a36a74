import { expect, test } from '@jest/globals'
import { existsSync } from 'node:fs'
import { createScriptFonts } from '../../../src/tv/app/scriptFonts'

const samples = ['ضباب', 'туман', 'ѣ', 'ομίχλη', 'ὁμίχλη', 'कोहरा', 'sương mù ở bến']

function scriptFonts() {
  const loaded: string[][] = []
  const fonts = createScriptFonts(async files => {
    loaded.push(files.map(({ address }) => address))
    return true
  })
  return { fonts, loaded }
}

test('text in Latin letters brings nothing', async () => {
  const { fonts, loaded } = scriptFonts()
  await fonts.need('Fog closes the harbour, “for an hour”, says Åse Ødegård.')
  expect(loaded).toEqual([])
})

test('a script’s files are brought once, with the first text that has its letters', async () => {
  const { fonts, loaded } = scriptFonts()
  await Promise.all([fonts.need('The word is туман.'), fonts.need('туман')])
  await fonts.need('туман и ضباب')
  expect(loaded.map(([first]) => first)).toEqual(['fonts/noto-sans-cyrillic-400-normal.woff2', 'fonts/vazirmatn-arabic-400-normal.woff2'])
})

test.each(samples)('every file for %s is there', async text => {
  const { fonts, loaded } = scriptFonts()
  await fonts.need(text)
  expect(loaded.flat().length).toBeGreaterThanOrEqual(6)
  for (const address of loaded.flat()) expect([address, existsSync(`static/${address}`)]).toEqual([address, true])
})
