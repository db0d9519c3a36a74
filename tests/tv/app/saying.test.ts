import { expect, test } from '@jest/globals'
import { createSaying } from '../../../src/tv/app/saying'
import { createTranscript } from '../../../src/tv/app/transcript'
import { fakeSpeech } from '../../support/fakeSpeech'

const saidWith = (...voices: string[]) => {
  const voice = fakeSpeech(...voices)
  const transcript = createTranscript(() => 0)
  const saying = createSaying({ speech: voice, transcript, languages: { own: 'en', channel: 'fr' } })
  const written = () => transcript.written().map(({ text, language, interrupted }) => `${interrupted ? '/' : ''}${language}: ${text}`)
  return { voice, saying, written }
}
const line = (text: string, id: string | null = null) => ({ parts: [{ text }], id })

test('each part in its own language, one after another; parts of one language in one breath', () => {
  const { voice, saying, written } = saidWith('en', 'fr')
  saying.say([{ text: 'Brouillard', language: null }, { text: 'Story' }, { text: '3 of 12' }], true)
  expect(voice.saying).toBe('Brouillard.')
  voice.end()
  expect(voice.saying).toBe('Story. 3 of 12.')
  expect(voice.said.map(({ language }) => language)).toEqual(['fr', 'en'])
  expect(written()).toEqual(['fr: Brouillard.', 'en: Story. 3 of 12.'])
})

test('the next takes the place of what is said, with all that it still had to say', () => {
  const { voice, saying, written } = saidWith('en', 'fr')
  saying.say([{ text: 'Ferry' }, { text: 'Brouillard', language: null }], true)
  saying.queue(line('Its text'), true)
  saying.say([{ text: 'Sport' }], true)
  expect(voice.saying).toBe('Sport.')
  voice.end(3)
  expect(written()).toEqual(['/en: Ferry.', '/fr: Brouillard.', 'en: Sport.'])
})

test('news waits until the voice has ended, also through another utterance; of one kind the last is told', () => {
  const { voice, saying, written } = saidWith('en')
  saying.say([{ text: 'Ferry' }], true)
  saying.queue(line('1 new', 'news'), true)
  saying.queue(line('2 new', 'news'), true)
  saying.say([{ text: 'Sport' }], true)
  voice.end()
  expect(voice.saying).toBe('2 new.')
  voice.end()
  expect(written()).toEqual(['/en: Ferry.', 'en: Sport.', 'en: 2 new.'])
})

test('what no voice can say is passed over, and written down', () => {
  const { voice, saying, written } = saidWith('en')
  saying.say([{ text: 'Brouillard', language: null }, { text: 'Story' }], true)
  expect(voice.said.map(({ text }) => text)).toEqual(['Story.'])
  expect(written()).toEqual(['fr: Brouillard.', 'en: Story.'])
})

test('a voice that fails keeps nothing waiting', () => {
  const { voice, saying } = saidWith('en')
  saying.say([{ text: 'Ferry' }], true)
  saying.queue(line('2 new', 'news'), true)
  voice.fail()
  expect(voice.saying).toBe('2 new.')
})

test('without a voice all is as if it were said at once', () => {
  const transcript = createTranscript(() => 5)
  const saying = createSaying({ speech: null, transcript, languages: { own: 'en', channel: 'fr' } })
  saying.say([{ text: 'Ferry' }], true)
  saying.queue(line('2 new', 'news'), true)
  saying.say([{ text: 'Sport' }], false)
  expect(transcript.written()).toEqual(['Ferry.', '2 new.', 'Sport.'].map(text => ({ text, language: 'en', at: 5, interrupted: false })))
})

test('hushed, nothing is said or waits', () => {
  const { voice, saying } = saidWith('en')
  saying.say([{ text: 'Ferry' }], true)
  saying.queue(line('2 new', 'news'), true)
  saying.hush()
  voice.end()
  expect([voice.saying, voice.said.length]).toEqual(['', 1])
})

test('the transcript keeps the last 200 texts, and hands out what nobody can change', () => {
  const transcript = createTranscript(() => 0)
  for (let i = 0; i < 210; i++) transcript.note({ text: String(i), language: 'en' })
  const [first] = transcript.written()
  expect([transcript.written().length, first!.text]).toEqual([200, '10']);
  (first as { text: string }).text = 'other'
  expect(transcript.written()[0]!.text).toBe('10')
})
