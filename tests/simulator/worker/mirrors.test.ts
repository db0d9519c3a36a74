import { expect, test } from '@jest/globals'
import { isDown, mirrorsIn } from '../../../src/simulator/worker/mirrors'

const page = (channel: string): string => `<html><head></head><body>\n<script type="application/json" id="channel">${channel}</script>\n<script type="application/json" id="settings">{}</script>`

test('a group is a host and its mirrors, in the channel’s order', () => {
  expect(mirrorsIn(page('{"mirrors":{"News.example":["b.example","c.example:8080"],"x.example":["y.example"]}}'))).toEqual([['news.example', 'b.example', 'c.example:8080'], ['x.example', 'y.example']])
})

test.each(['', '{', 'null', '[]', '{}', '{"mirrors":[]}', '{"mirrors":null}'])('a channel of %j has none', channel => {
  expect(mirrorsIn(page(channel))).toEqual([])
})

test('what is no host is left out', () => {
  expect(mirrorsIn(page('{"mirrors":{"a":[1,null,"b"],"__proto__":"x"}}'))).toEqual([['a', 'b'], ['__proto__']])
})

test('a host is known with its port', () => {
  const groups = [['a.example', 'a.example:8080']]
  expect([isDown('https://a.example/x', 2, groups), isDown('https://a.example:8080/x', 2, groups)]).toEqual([false, true])
})
