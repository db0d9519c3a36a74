import { expect, test } from '@jest/globals'
import type { ChannelFont } from '../../../src/tv/app/fonts'
import { createTypefaces } from '../../../src/tv/app/typefaces'

/** Fonts that come, or do not, when a test says so. */
function loading() {
  const asked: { readonly fonts: readonly ChannelFont[]; answer(came: boolean): Promise<void> }[] = []
  const typefaces = createTypefaces(fonts => new Promise(done => {
    asked.push({ fonts, answer: async came => {
      done(came)
      await Promise.resolve()
      await Promise.resolve()
    } })
  }))
  return { asked, typefaces }
}

test('the usual face is there; another is asked for once, and told when it came', async () => {
  const { asked, typefaces } = loading()
  let told = 0
  const came = (): void => { told++ }
  typefaces.want(['sans'], came)
  expect([typefaces.ready, asked.length, typefaces.busy]).toEqual([['sans'], 0, false])
  typefaces.want(['sans', 'serif', 'legible'], came)
  typefaces.want(['serif'], came)
  expect([asked.length, typefaces.busy]).toEqual([2, true])
  await asked[1]!.answer(true)
  expect([typefaces.ready, told]).toEqual([['sans', 'legible'], 1])
  await asked[0]!.answer(true)
  expect([typefaces.ready, told, typefaces.busy]).toEqual([['sans', 'serif', 'legible'], 2, false])
  typefaces.want(['serif', 'legible'], came)
  expect(asked).toHaveLength(2)
})

test('a face that does not come is not ready, tells nobody, and can be asked for again', async () => {
  const { asked, typefaces } = loading()
  typefaces.want(['serif'], () => { throw new Error('It did not come.') })
  await asked[0]!.answer(false)
  expect([typefaces.ready, typefaces.busy]).toEqual([['sans'], false])
  typefaces.want(['serif'], () => undefined)
  await asked[1]!.answer(true)
  expect(typefaces.ready).toEqual(['sans', 'serif'])
})
