import { expect, test } from '@jest/globals'
import { storeNames as benchNames } from '../../../src/simulator/certify/rule'
import { readCertifyOptions, storeNames } from '../../../src/tools/certify/certifyOptions'

test('the command knows the stores that the bench knows', () => {
  expect(storeNames).toEqual(benchNames)
})

test('it judges for LG unless told, and for several stores in one run', () => {
  expect(readCertifyOptions([])).toEqual({ channel: null, stores: ['lg'], to: 'certificates', json: false })
  expect(readCertifyOptions(['--store', 'vidaa', '--store', 'lg', '--to', 'x', '--json', '--channel', 'c.json'])).toEqual({ channel: 'c.json', stores: ['lg', 'vidaa'], to: 'x', json: true })
  expect(readCertifyOptions(['--help'])).toBe('help')
})

test('what is wrong is said in one sentence', () => {
  expect(() => readCertifyOptions(['--store', 'shop'])).toThrow('There is no store “shop”. There are lg, samsung')
  expect(() => readCertifyOptions(['--to', ''])).toThrow('--to needs a path.')
})
