/** @jest-environment node */
import { expect, test } from '@jest/globals'
import { askedOf } from '../../../src/simulator/worker/asked'
import { createRequestLog } from '../../../src/simulator/worker/requestLog'
import { base } from './network'

const asked = (path: string) => askedOf(new Request(`${base}${path}`), base)

test('a request is told when it begins, when it is answered and when it is over', () => {
  let now = 1_000
  const log = createRequestLog(() => now)
  const tell = log.begin(asked('proxy?address=https%3A%2F%2Fa.example%2Fnews.xml'))
  const [begun] = log.since(0)
  expect(begun).toMatchObject({ address: 'https://a.example/news.xml', kind: 'news', status: null, ms: null, bytes: 0, from: 'network', at: 1_000 })
  tell({ status: 200, from: 'condition' })
  now = 1_250
  tell({ bytes: 59 }, true)
  expect(log.since(begun!.change)).toEqual([{ ...begun!, status: 200, from: 'condition', bytes: 59, ms: 250, change: expect.any(Number) }])
  expect(log.since(log.since(0)[0]!.change)).toEqual([])
})

test('the last four hundred are kept', () => {
  const log = createRequestLog(() => 0)
  for (let i = 0; i < 450; i++) log.begin(asked(`tv/static/demo/${i}.xml`))
  expect([log.since(0).length, log.since(0)[0]!.address]).toEqual([400, `${base}tv/static/demo/50.xml`])
})

test('a worker that was ended and begins again has higher numbers than it had', () => {
  const before = createRequestLog(() => 5_000)
  before.begin(asked('tv/'))
  const after = createRequestLog(() => 35_000)
  after.begin(asked('tv/'))
  expect(after.since(before.since(0)[0]!.change)).toHaveLength(1)
})

test.each([
  ['tv/', 'app'], ['tv/index.html', 'app'], ['tv/js/app.js', 'app'], ['tv/static/fonts/a.woff2?v=1', 'app'], ['tv/static/images/logo.png', 'app'],
  ['tv/static/demo/news.xml', 'news'], ['tv/static/demo/pictures/a.jpg', 'picture'], ['tv/static/demo/live/low.m3u8', 'stream'], ['files/0/feed.xml', 'news'],
  ['proxy?address=https%3A%2F%2Fa.example%2Ftv%2Fjs%2Fapp.js', 'news'], ['proxy?address=https%3A%2F%2Fa.example%2Fa.PNG%3Fw%3D3', 'picture'], ['proxy?address=nonsense', 'news'], ['proxy', 'news'],
])('%s is %s', (path, kind) => {
  expect(asked(path).kind).toBe(kind)
})
