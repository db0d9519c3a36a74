import type { Page } from 'playwright-core'

/** What the voice in a page was told, as `window.spoken` has it. */
export interface PageVoice {
  /** Texts in the order in which they were begun, with language and pace. */
  readonly said: { readonly text: string; readonly lang: string; readonly rate: number }[]
  /** What is being said, or ''. */
  saying: string
  /** Says what is being said to its end. */
  end(): void
}

declare global {
  interface Window { spoken: PageVoice }
}

/** Gives a page's window an English voice, which browsers without a screen do not have. It ends a text when a test says so. */
export async function giveVoice(page: Page): Promise<void> {
  await page.addInitScript(voiceInPage)
}

function voiceInPage(): void {
  let current: SpeechSynthesisUtterance | null = null
  const said: PageVoice['said'] = []
  window.spoken = {
    said, saying: '',
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
    getVoices: () => [{ lang: 'en-GB', name: 'Test', voiceURI: 'test', default: true, localService: true }],
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    speak: (utterance: SpeechSynthesisUtterance) => {
      current = utterance
      window.spoken.saying = utterance.text
      said.push({ text: utterance.text, lang: utterance.lang, rate: utterance.rate })
      utterance.onstart?.(new Event('start') as SpeechSynthesisEvent)
    },
    cancel: () => {
      current = null
      window.spoken.saying = ''
    },
  }
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis })
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: class { constructor(public text: string) {} } })
}
