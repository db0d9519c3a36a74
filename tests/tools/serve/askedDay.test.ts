import { expect, test } from '@jest/globals'
import { askedDay } from '../../../src/tools/serve/askedDay'

const asked = (told?: string | string[]) => ({ method: 'GET', path: '/', query: new URLSearchParams(), headers: told === undefined ? {} : { 'x-tenfoot-now': told } })

test('the day of whoever asks is taken where it can be one', () => {
  expect(askedDay(asked('1795687200000'))).toBe(1795687200000)
  expect(askedDay(asked('0'))).toBe(0)
})

test.each([undefined, '', '-1', '1e9', '4102444800001', '99999999999999', '12 ', 'now', ['1', '2']])('%j is no day', told => {
  expect(askedDay(asked(told))).toBeNull()
})
