import type { Speech } from '../../src/platform/speech'

/** A TV's voice as a test moves it: it says nothing, and ends when it is told to. */
export interface FakeSpeech extends Speech {
  /** All that was said, in order, with how. */
  readonly said: { readonly text: string; readonly language: string; readonly rate: number }[]
  /** What is being said, or ''. */
  readonly saying: string
  /** It has said so many texts, one after another. */
  end(texts?: number): void
  fail(): void
  hasVoices(...languages: string[]): void
}

export function fakeSpeech(...voices: string[]): FakeSpeech {
  const listeners = new Set<() => void>()
  const said: FakeSpeech['said'] = []
  let languages: readonly string[] = voices
  let current: { readonly text: string; ended(): void; failed(): void } | null = null
  const over = () => {
    const was = current
    current = null
    return was
  }
  return {
    said,
    has: language => languages.includes(language),
    speak: (text, manner, told) => {
      said.push({ text, ...manner })
      const own = current = { text, ...told }
      return { stop: () => { if (current === own) current = null } }
    },
    onVoices: listener => {
      listeners.add(listener)
      return () => { listeners.delete(listener) }
    },
    get saying() { return current?.text ?? '' },
    end: (texts = 1) => { for (let i = 0; i < texts; i++) over()?.ended() },
    fail: () => { over()?.failed() },
    hasVoices: (...tags) => {
      languages = tags
      listeners.forEach(listener => listener())
    },
  }
}
