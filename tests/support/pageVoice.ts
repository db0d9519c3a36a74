import type { Page } from 'playwright-core'
import { isMirrored, mirroredLanguage } from './mirrored'

/** What the voice in a page was told, as `window.spoken` has it. */
export interface PageVoice {
  /** Texts in the order in which they were begun, with language and pace. */
  readonly said: { readonly text: string; readonly lang: string; readonly rate: number }[]
  /** When it was told to be silent the last time, by `performance.now()`. */
  silencedAt: number
  /** What is being said, or ''. */
  saying: string
  /** Says what is being said to its end. */
  end(): void
}

declare global {
  interface Window { spoken: PageVoice }
}

/** Gives a page's window a voice for what journeys read, which browsers without a screen do not have. It ends a text when a test says so. */
export async function giveVoice(page: Page): Promise<void> {
  await giveVoices(page, ['en-GB', ...isMirrored ? [mirroredLanguage] : []])
}

/** Voices of more languages. */
export async function giveVoices(page: Page, languages: readonly string[]): Promise<void> {
  await page.addInitScript(voiceInPage, languages)
}

function voiceInPage(languages: readonly string[]): void {
  let current: SpeechSynthesisUtterance | null = null
  const said: PageVoice['said'] = []
  window.spoken = {
    said, saying: '', silencedAt: 0,
    end: () => {
      const ended = current
      current = null
      window.spoken.saying = ''
      ended?.onend?.(new Event('end') as SpeechSynthesisEvent)
    },
  }
  const synthesis = {
    get speaking() { return current !== null },
    pending: false,
    getVoices: () => languages.map(lang => ({ lang, name: 'Test', voiceURI: `test ${lang}`, default: true, localService: true })),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    speak: (utterance: SpeechSynthesisUtterance) => {
      current = utterance
      window.spoken.saying = utterance.text
      said.push({ text: utterance.text, lang: utterance.lang, rate: utterance.rate })
      utterance.onstart?.(new Event('start') as SpeechSynthesisEvent)
    },
    cancel: () => {
      window.spoken.silencedAt = performance.now()
      current = null
      window.spoken.saying = ''
    },
  }
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis })
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: class { constructor(public text: string) {} } })
}
