import { expect, test } from '@jest/globals'
import { createSpeech } from '../../src/platform/speech'
import { fakeSynthesis } from '../support/fakeSynthesis'
import { handClock } from '../support/handClock'

const long = `${'The ferry left at ten, as it does on every day of the year. '.repeat(6)}Then it slept.`

function speaker(...languages: string[]) {
  const synthesis = fakeSynthesis(...languages)
  const clock = handClock()
  const speech = createSpeech({ synthesis, utter: text => ({ text }) as SpeechSynthesisUtterance, after: clock.after })
  const heard: string[] = []
  const say = (text: string, { language = 'en', rate = 1 } = {}) => speech.speak(text, { language, rate }, { ended: () => heard.push(`${text.slice(0, 5)} ended`), failed: () => heard.push(`${text.slice(0, 5)} failed`) })
  const finish = (): void => {
    synthesis.speaking = false
    synthesis.now.onend()
  }
  return { synthesis, clock, speech, heard, say, finish, pass: clock.pass }
}

test('a text is said by a voice of its language at the pace asked for, and its end is told once', () => {
  const { say, synthesis, heard, finish } = speaker('de-DE', 'en-US')
  say('Fog.', { rate: 1.2 })
  expect(synthesis.now).toMatchObject({ text: 'Fog.', lang: 'en', rate: 1.2, voice: { lang: 'en-US' } })
  synthesis.now.onstart()
  finish()
  finish()
  expect(heard).toEqual(['Fog. ended'])
})

test('Chromium cuts off what is longer than 15 seconds: a long text is said in breaths, and only the last ends it', () => {
  const { say, synthesis, heard, finish } = speaker('en')
  say(long)
  for (let breaths = 1; heard.length === 0; breaths++) {
    expect(breaths).toBeLessThan(20)
    finish()
  }
  expect(synthesis.utterances.length).toBeGreaterThan(2)
  expect(synthesis.told.join(' ')).toBe(long)
  expect(heard).toEqual(['The f ended'])
})

test('what was told to be silent loses what it is told in the same breath: the next text waits a moment', () => {
  const { say, synthesis, pass } = speaker('en')
  say('Fog.')
  say('Rain.')
  expect(synthesis.told).toEqual(['Fog.', null])
  pass(60)
  expect(synthesis.told).toEqual(['Fog.', null, 'Rain.'])
})

test('of what was stopped, or replaced, nothing more is told; stopping it later stops nothing else', () => {
  const { say, synthesis, heard, pass, finish } = speaker('en')
  const first = say('Fog.')
  const fog = synthesis.now
  say('Rain.')
  pass(60)
  fog.onend()
  fog.onerror()
  first.stop()
  expect(synthesis.told).toEqual(['Fog.', null, 'Rain.'])
  finish()
  expect(heard).toEqual(['Rain. ended'])
})

test('stopped before it began it is never said', () => {
  const { say, synthesis, heard, pass } = speaker('en')
  say('Fog.')
  say('Rain.').stop()
  pass(60_000)
  expect(synthesis.told.filter(text => text !== null)).toEqual(['Fog.'])
  expect(heard).toEqual([])
})

test('speech that another left behind is silenced first', () => {
  const { say, synthesis, pass } = speaker('en')
  synthesis.speaking = true
  say('Fog.')
  pass(60)
  expect(synthesis.told).toEqual([null, 'Fog.'])
})

test('an engine that never begins is given up after some seconds', () => {
  const { say, heard, pass } = speaker('en')
  say('Fog.')
  pass(5_000)
  expect(heard).toEqual([])
  pass(2_000)
  expect(heard).toEqual(['Fog. failed'])
})

test('an engine that begins and never tells its end is believed to have ended, after its text’s time and some more', () => {
  const { say, synthesis, heard, pass } = speaker('en')
  say(long)
  synthesis.now.onstart()
  const seconds = synthesis.now.text.length / 14
  pass(seconds * 1_000 * 2)
  expect(synthesis.utterances).toHaveLength(1)
  pass(60_000)
  expect(synthesis.utterances.length).toBe(2)
  expect(heard).toEqual(['The f failed'])
})

test('an engine that fails says so once, and is silent', () => {
  const { say, synthesis, heard, pass } = speaker('en')
  say(long)
  synthesis.now.onstart()
  synthesis.now.onerror()
  pass(60_000)
  expect(heard).toEqual(['The f failed'])
  expect(synthesis.told.slice(1)).toEqual([null])
})

test('a text without a sound ends at once, but not before it can be stopped', () => {
  const { say, heard, synthesis, pass } = speaker('en')
  say('* * *')
  expect(heard).toEqual([])
  pass(0)
  expect([heard, synthesis.told]).toEqual([['* * * ended'], []])
})

test('an engine that throws has failed', () => {
  const { say, heard, synthesis, pass } = speaker('en')
  synthesis.speak = () => { throw new Error('none') }
  say('Fog.')
  pass(0)
  expect(heard).toEqual(['Fog. failed'])
})

test('voices that come late are told, until nobody wants to hear', () => {
  const { speech, synthesis } = speaker()
  let told = 0
  const stop = speech.onVoices(() => { told++ })
  expect(speech.has('en')).toBe(false)
  synthesis.hasVoices('en-GB')
  expect([speech.has('en-US'), speech.has('fr'), told]).toEqual([true, false, 1])
  stop()
  synthesis.hasVoices()
  expect([speech.has('en'), told]).toEqual([false, 1])
})

test('a set without that event is asked all the same', () => {
  const synthesis = Object.assign(fakeSynthesis('en'), { addEventListener: undefined }) as unknown as SpeechSynthesis
  const speech = createSpeech({ synthesis, utter: text => ({ text }) as SpeechSynthesisUtterance, after: handClock().after })
  expect(() => speech.onVoices(() => undefined)()).not.toThrow()
  expect(speech.has('en')).toBe(true)
})
