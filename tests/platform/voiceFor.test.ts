import { expect, test } from '@jest/globals'
import { voiceFor } from '../../src/platform/voiceFor'

const voice = (lang: string, told: Partial<SpeechSynthesisVoice> = {}): SpeechSynthesisVoice => ({ lang, name: lang, voiceURI: lang, default: false, localService: true, ...told })

test.each([
  ['en', ['de-DE', 'en-US'], 'en-US'],
  ['en-GB', ['en-US', 'en-GB'], 'en-GB'],
  ['en-gb', ['en_US', 'en_GB'], 'en_GB'],
  ['en-IE', ['fr-FR', 'en-US'], 'en-US'],
  ['fa', ['en-US', 'fa-IR'], 'fa-IR'],
  ['fa', ['en-US', 'far-XX'], undefined],
  ['en', [], undefined],
])('%s of %j is %s', (language, tags, best) => {
  expect(voiceFor(tags.map(tag => voice(tag)), language)?.lang).toBe(best)
})

test('a voice of the set is better than one of the network, the usual one than another', () => {
  const voices = [voice('en-US', { name: 'far', localService: false, default: true }), voice('en-US', { name: 'odd' }), voice('en-US', { name: 'usual', default: true })]
  expect(voiceFor(voices, 'en')?.name).toBe('usual')
  expect(voiceFor(voices.slice(0, 2), 'en')?.name).toBe('odd')
})
