/** A browser's engine for speech as a test moves it. */
export interface FakeSynthesis extends SpeechSynthesis {
  /** All that it was told to say, and `cancel`s as null. */
  readonly told: (string | null)[]
  readonly utterances: FakeUtterance[]
  /** What is being said. */
  readonly now: FakeUtterance
  speaking: boolean
  hasVoices(...languages: string[]): void
}

export type FakeUtterance = Pick<SpeechSynthesisUtterance, 'text' | 'lang' | 'rate' | 'voice'> & Record<'onstart' | 'onend' | 'onerror', () => void>

export function fakeSynthesis(...languages: string[]): FakeSynthesis {
  let voices: SpeechSynthesisVoice[] = []
  const target = new EventTarget()
  const utterances: FakeUtterance[] = []
  const told: (string | null)[] = []
  const hasVoices = (...tags: string[]): void => {
    voices = tags.map(lang => ({ lang, name: lang, voiceURI: lang, default: false, localService: true }))
    target.dispatchEvent(new Event('voiceschanged'))
  }
  hasVoices(...languages)
  const synthesis: Partial<FakeSynthesis> = {
    told, utterances, hasVoices, speaking: false, pending: false,
    addEventListener: target.addEventListener.bind(target), removeEventListener: target.removeEventListener.bind(target),
    getVoices: () => voices,
    speak: utterance => {
      told.push(utterance.text)
      utterances.push(utterance as unknown as FakeUtterance)
      synthesis.speaking = true
    },
    cancel: () => {
      told.push(null)
      synthesis.speaking = false
    },
  }
  return Object.defineProperty(synthesis, 'now', { get: () => utterances[utterances.length - 1]! }) as FakeSynthesis
}
