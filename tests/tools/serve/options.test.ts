import { expect, test } from '@jest/globals'
import { readOptions } from '../../../src/tools/serve/options'

test('without words there are defaults', () => {
  expect(readOptions([])).toEqual({ port: 8080, channel: null, open: true, built: false, help: false })
})

test('every option is read', () => {
  expect(readOptions(['--port', '9000', '--channel', 'my.json', '--no-open', '--built', '--help']))
    .toEqual({ port: 9000, channel: 'my.json', open: false, built: true, help: true })
})

test.each([
  [['--prot', '9000'], /--prot/],
  [['my.json'], /my\.json/],
  [['--port'], /--port/],
  [['--port', '65536'], /--port 65536: a port is a number from 0 to 65535/],
  [['--port', '8e3'], /a port is a number/],
  [['--channel='], /--channel needs the path/],
])('%j is wrong', (args, words) => {
  expect(() => readOptions(args)).toThrow(words)
})
