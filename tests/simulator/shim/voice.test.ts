import { afterEach, expect, test } from '@jest/globals'
import { watchVoice } from '../../../src/simulator/shim/voice'

afterEach(() => { document.body.innerHTML = '' })

/** A window whose voice notes what reaches it. */
function speaking() {
  const app = document.body.appendChild(document.createElement('iframe')).contentWindow as Window & typeof globalThis
  const heard: string[] = []
  class SpeechSynthesis {
    speaking = false
    speak({ text }: { text: string }): void {
      heard.push(text)
      this.speaking = true
    }
    cancel(): void { this.speaking = false }
    getVoices(): readonly string[] { return ['a voice'] }
  }
  const synthesis = new SpeechSynthesis()
  Object.assign(app, { SpeechSynthesis, speechSynthesis: synthesis })
  const say = (text: string): void => synthesis.speak({ text, lang: 'en', rate: 1 } as { text: string })
  return { app, heard, synthesis, say }
}

test('what is said is noted, and what was cut off', () => {
  const { app, heard, synthesis, say } = speaking()
  const voice = watchVoice(app, false)
  say('One.')
  synthesis.cancel()
  say('Two.')
  expect(heard).toEqual(['One.', 'Two.'])
  expect(voice.spoken().map(({ text, how, language }) => [text, how, language])).toEqual([['One.', 'cut off', 'en'], ['Two.', 'said', 'en']])
})

test('a set that has lost its voice takes texts, says none and has no voices', () => {
  const { app, heard, synthesis, say } = speaking()
  const voice = watchVoice(app, false)
  voice.setSilent(true)
  say('Unheard.')
  expect([heard, synthesis.getVoices(), voice.spoken()[0]!.how]).toEqual([[], [], 'silent'])
  voice.setSilent(false)
  say('Heard.')
  expect([heard, synthesis.getVoices()]).toEqual([['Heard.'], ['a voice']])
})

test('a set without speech has none of its names', () => {
  const { app } = speaking()
  watchVoice(app, true).setSilent(false)
  expect([app.speechSynthesis, app.SpeechSynthesisUtterance]).toEqual([undefined, undefined])
})
