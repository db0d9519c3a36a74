import { expect, test } from '@jest/globals'
import { fireboltOf } from '../../src/platform/firebolt'
import { tvSetOf } from '../../src/platform/tvSetOf'
import { fakeBox, type FakeBox } from '../support/fakeBox'
import { fakeTvWindow } from '../support/fakeTvWindow'

const ways = ['socket', 'service', 'old service', 'layer'] as const
const methods = ({ said }: FakeBox): string[] => said.map(({ method }) => method)

function watched(box: FakeBox) {
  const told: string[] = []
  const lifecycle = fireboltOf(box.tv)!
  const stop = lifecycle.watch({ hide: () => told.push('hidden'), show: () => told.push('seen') })
  box.open()
  return { told, lifecycle, stop }
}

test.each(ways)('by its %s a box is told that the app is ready, once, and listened to before', way => {
  const box = fakeBox(way)
  const { lifecycle } = watched(box)
  lifecycle.ready()
  lifecycle.ready()
  expect(methods(box)).toEqual(['lifecycle.onInactive', 'lifecycle.onForeground', 'lifecycle.onBackground', 'lifecycle.onSuspended', 'lifecycle.onUnloading', 'lifecycle.ready'])
  expect(box.said.slice(0, 5).every(({ params }) => JSON.stringify(params) === '{"listen":true}')).toBe(true)
  expect(new Set(box.said.map(({ id }) => id)).size).toBe(6)
})

test.each(ways)('by its %s it tells when the app is hidden and seen, until that is called off', way => {
  const box = fakeBox(way)
  const { told, stop } = watched(box);
  ['foreground', 'background', 'inactive', 'suspended', 'inactive', 'foreground'].forEach(box.become)
  stop()
  box.become('suspended')
  expect(told).toEqual(['seen', 'hidden', 'hidden', 'hidden', 'seen'])
})

test('an app that is unloaded is hidden first, and says when it has finished', () => {
  const box = fakeBox('service')
  const { told } = watched(box)
  box.become('unloading')
  expect([told, methods(box).pop()]).toEqual([['hidden'], 'lifecycle.finished'])
})

test.each(['{', 'null', '7', '"x"', '{}', '{"id":1}', '{"id":1,"result":null}', '{"id":1,"result":{"listening":true,"event":"lifecycle.onInactive"}}', '{"id":99,"result":{"state":"inactive"}}'])('what it says besides, as %s, means nothing', text => {
  const box = fakeBox('socket')
  const { told } = watched(box)
  box.tellApp(text)
  expect(told).toEqual([])
})

test('leaving asks the box, or goes the other way where nobody hears', () => {
  const box = fakeBox('old service')
  const set = tvSetOf(box.tv)
  set.lifecycle!.ready()
  set.exit()
  expect([set.name, methods(box).pop(), box.said[box.said.length - 1]!.params, box.left]).toEqual(['rdk', 'lifecycle.close', { reason: 'userExit' }, []])
  const silent = fakeBox('socket')
  const other = tvSetOf(silent.tv)
  other.lifecycle!.ready()
  other.exit()
  expect([other.name, silent.said, silent.left]).toEqual(['rdk', [], ['window.close']])
})

test('what an old box tells others goes where it went before', () => {
  const heard: unknown[] = []
  const box = fakeBox('old service')
  Object.assign(box.tv.$badger!, { event: (...given: unknown[]) => heard.push(given) })
  watched(box);
  (box.tv.$badger as unknown as { event(id: string, told: unknown): void }).event('3', { volume: 7 })
  expect(heard).toEqual([['3', { volume: 7 }]])
})

test.each(['wss://gull.example/jsonrpc', 'ws://127.0.0.1.gull.example/', 'http://127.0.0.1/', ''])('nobody is spoken with at %p', endpoint => {
  expect(fireboltOf(fakeBox('socket', { endpoint }).tv)).toBeNull()
})

test('a set without it, or with half of it, has none, and one that throws harms nothing', () => {
  expect(fireboltOf(fakeTvWindow().tv)).toBeNull()
  expect(fireboltOf(fakeTvWindow({ globals: { ServiceManager: {} } }).tv)).toBeNull()
  const throwing = fireboltOf(fakeTvWindow({ globals: { ServiceManager: { version: '1', getServiceForJavaScript: () => { throw new Error('gone') } } } }).tv)!
  throwing.ready()
  expect(throwing.close()).toBe(false)
})
