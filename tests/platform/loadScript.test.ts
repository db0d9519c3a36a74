import { expect, test } from '@jest/globals'
import { loadScript } from '../../src/platform/loadScript'

const scripts = () => [...document.head.querySelectorAll('script')]
const tell = (event: string) => scripts()[0]!.dispatchEvent(new Event(event))

test('a script is loaded once, however often it is asked for, and asked for again when it did not come', async () => {
  const first = loadScript('js/hls.js')
  expect(loadScript('js/hls.js')).toBe(first)
  expect(scripts().map(script => script.getAttribute('src'))).toEqual(['js/hls.js'])
  tell('error')
  await expect(first).rejects.toThrow('did not come')
  expect(scripts()).toEqual([])
  const second = loadScript('js/hls.js')
  tell('load')
  await second
  await loadScript('js/hls.js')
  expect(scripts()).toHaveLength(1)
})
