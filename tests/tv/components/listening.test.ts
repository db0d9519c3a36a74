import { expect, test } from '@jest/globals'
import type { Spoken } from '../../../src/newsroom/text/spoken'
import { createListening, type Heard } from '../../../src/tv/components/listening'
import { fakeSpeech } from '../../support/fakeSpeech'

const sentence = (text: string, page: number): Spoken => ({ text, page, piece: 0, from: { line: 0, at: 0 }, to: { line: 0, at: 1 } })
const spoken = ['a', 'b', 'c', 'd', 'e', 'f'].map((text, i) => sentence(text, Math.floor(i / 2)))

function listen(at = 0) {
  const speech = fakeSpeech('en')
  const heard: Heard[] = []
  const listening = createListening({ speech, rate: 1, changed: change => heard.push(change) })
  listening.begin(spoken, at, 'en')
  return { speech, heard, listening, said: () => speech.said.map(({ text }) => text).join('') }
}

test('sentence follows sentence, and the last one ends it', () => {
  const { speech, heard, said } = listen(2)
  speech.end(4)
  expect(said()).toBe('cdef')
  expect(heard.map(({ state, at }) => `${state} ${at}`)).toEqual(['speaking 2', 'speaking 3', 'speaking 4', 'speaking 5', 'off 6'])
  expect(speech.said[0]).toMatchObject({ language: 'en', rate: 1 })
})

test('pausing is silence; going on says the sentence again from its beginning', () => {
  const { speech, listening, said } = listen()
  speech.end()
  listening.pause()
  expect([speech.saying, listening.heard.state]).toEqual(['', 'paused'])
  listening.pause()
  listening.goOn()
  listening.goOn()
  expect([said(), speech.saying]).toEqual(['abb', 'b'])
})

test('steps go sentence by sentence and page by page, never beyond; paused, they stay silent', () => {
  const { speech, listening, said } = listen(1)
  listening.step(1)
  listening.step(-1)
  listening.turn(1)
  listening.turn(1)
  listening.turn(1)
  listening.step(1)
  listening.step(1)
  expect(said()).toBe('bcbcef')
  listening.pause()
  listening.turn(-1)
  listening.step(-1)
  listening.step(-1)
  listening.step(-1)
  listening.step(-1)
  expect([listening.heard.at, listening.heard.state, speech.saying]).toEqual([0, 'paused', ''])
})

test('the pace changes at once, in its four steps, and is kept for the next text', () => {
  const { speech, listening } = listen()
  const paces = ([1, 1, 1, -1, -1, -1, -1] as const).map(by => {
    listening.hurry(by)
    return listening.heard.rate
  })
  expect(paces).toEqual([1.2, 1.5, 1.5, 1.2, 1, 0.8, 0.8])
  expect(speech.said.map(({ text, rate }) => `${text} ${rate}`)).toEqual(['a 1', 'a 1.2', 'a 1.5', 'a 1.2', 'a 1', 'a 0.8'])
  listening.stop()
  listening.begin(spoken, 0, 'en')
  expect(speech.said.pop()).toMatchObject({ rate: 0.8 })
})

test('a voice that fails waits on its sentence, and can be asked again', () => {
  const { speech, listening, said } = listen()
  speech.end()
  speech.fail()
  expect(listening.heard).toMatchObject({ state: 'failed', at: 1 })
  listening.goOn()
  expect([said(), listening.heard.state]).toEqual(['abb', 'speaking'])
})

test('stopped, it is silent and hears nothing', () => {
  const { speech, listening, heard, said } = listen()
  listening.stop()
  const told = heard.length
  listening.goOn()
  listening.step(1)
  listening.turn(1)
  listening.hurry(1)
  listening.pause()
  listening.stop()
  listening.reset(spoken, 3)
  expect([speech.saying, said(), heard.length - told, listening.heard.state]).toEqual(['', 'a', 0, 'off'])
})

test('a text that is set anew is said on, from the sentence that it is now', () => {
  const { speech, listening, said } = listen(1)
  listening.reset([sentence('x', 0), ...spoken], 2)
  expect(speech.saying).toBe('b')
  speech.end()
  expect(said()).toBe('bc')
  listening.reset([sentence('x', 0), sentence('y', 0)], 1)
  expect(speech.saying).toBe('y')
  listening.reset([], -1)
  expect([speech.saying, listening.heard.state]).toEqual(['', 'off'])
})

test('nothing to say is over at once', () => {
  const speech = fakeSpeech('en')
  const listening = createListening({ speech, rate: 1, changed: () => undefined })
  listening.begin([], -1, 'en')
  expect([speech.said, listening.heard.state]).toEqual([[], 'off'])
})

test('it begins at the pace that was chosen last, or at the usual one', () => {
  const heardAt = (rate: number) => createListening({ speech: fakeSpeech('en'), rate, changed: () => undefined }).heard.rate
  expect([0.8, 1.5, 1.3].map(heardAt)).toEqual([0.8, 1.5, 1])
})
