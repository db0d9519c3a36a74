import { createSpeech, type Speech } from './speech'

/** The browser's voice; null where it has none to ask for. */
export function browserSpeech(): Speech | null {
  const { speechSynthesis: synthesis } = window as Partial<Window>
  if (!synthesis || typeof SpeechSynthesisUtterance !== 'function') return null
  return createSpeech({
    synthesis,
    utter: text => new SpeechSynthesisUtterance(text),
    after: (ms, call) => {
      const timer = setTimeout(call, ms)
      return () => clearTimeout(timer)
    },
  })
}
