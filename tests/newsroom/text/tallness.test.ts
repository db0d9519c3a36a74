import { expect, test } from '@jest/globals'
import { isTall } from '../../../src/newsroom/text/tallness'

test.each([
  ['الضباب يوقف العبّارة Gannet II في 10:30', true], ['مه لنگرگاه را بست', true], ['कोहरे ने बंदरगाह बंद किया', true], ['หมอกปิดท่าเรือ', true],
  ['Fog closes the harbour', false], ['Туман закрыл гавань', false], ['霧で港が閉まる', false], ['', false], ['Fog, in Arabic ضباب, closes the harbour', false],
])('%s', (text, is) => expect(isTall(text)).toBe(is))
