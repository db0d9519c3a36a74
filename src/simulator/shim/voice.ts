import { tell } from './traits'

/** What the app had the set say. */
export interface SpokenByTv {
  readonly text: string
  /** BCP 47. */
  readonly language: string
  readonly rate: number
  /** Milliseconds since the app's page was opened. */
  readonly at: number
  readonly how: 'said' | 'cut off' | 'silent'
}

export interface Voice {
  setSilent(isSilent: boolean): void
  spoken(): readonly SpokenByTv[]
}

const most = 200

/** Notes what the app says, and silences a set that cannot speak. `isMissing`: it has no speech at all, from the start. */
export function watchVoice(app: Window & typeof globalThis, isMissing: boolean): Voice {
  const spoken: { text: string; language: string; rate: number; at: number; how: SpokenByTv['how'] }[] = []
  let isSilent = isMissing
  const synthesis = app.speechSynthesis as SpeechSynthesis | undefined
  const prototype = (app as Window & { SpeechSynthesis?: { prototype: SpeechSynthesis } }).SpeechSynthesis?.prototype
  if (synthesis && prototype && typeof prototype.speak === 'function') {
    const { speak, cancel, getVoices } = prototype
    prototype.speak = function (this: SpeechSynthesis, utterance: SpeechSynthesisUtterance): void {
      spoken.push({ text: utterance.text, language: utterance.lang, rate: utterance.rate, at: Math.round(app.performance.now()), how: isSilent ? 'silent' : 'said' })
      if (spoken.length > most) spoken.shift()
      // An engine without a voice takes what it is told, and nothing comes of it.
      if (!isSilent) speak.call(this, utterance)
    }
    prototype.cancel = function (this: SpeechSynthesis): void {
      const last = spoken[spoken.length - 1]
      if (last && this.speaking) last.how = 'cut off'
      cancel.call(this)
    }
    prototype.getVoices = function (this: SpeechSynthesis): SpeechSynthesisVoice[] { return isSilent ? [] : getVoices.call(this) }
  }
  if (isMissing) ['speechSynthesis', 'SpeechSynthesisUtterance'].forEach(name => tell(app, name, undefined))
  return { setSilent: now => { isSilent = isMissing || now }, spoken: () => spoken.map(said => ({ ...said })) }
}
