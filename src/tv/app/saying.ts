import type { Part } from '../components/described'
import type { Speech } from '../components/speech'
import type { Transcript, Entry } from './transcript'

export interface SayingNeeds {
  /** Null: this TV has none. */
  readonly speech: Speech | null
  readonly transcript: Transcript
  /** Languages of parts that name none: of the interface, and of the channel. */
  readonly languages: { readonly own: string; readonly channel: string }
}

export interface Line {
  readonly parts: readonly Part[]
  /** Of several that wait with one name only the last is said; one without a name goes with what it belongs to. */
  readonly id: string | null
}

/** Says one utterance at a time, and tells the transcript, also where nothing can be heard. */
export interface Saying {
  /** At once, in place of what is being said; `aloud`: to be heard, too. */
  say(parts: readonly Part[], aloud: boolean): void
  /** After what is being said. */
  queue(line: Line, aloud: boolean): void
  /** Silent, also of what waits. */
  hush(): void
}

/** Sentences that nobody waited for by then are old. */
const mostWaiting = 4

export function createSaying({ speech, transcript, languages }: SayingNeeds): Saying {
  let waiting: readonly (Line & { readonly aloud: boolean })[] = []
  let current: { readonly entries: readonly Entry[]; at: number } | null = null
  let voice: { stop(): void } | null = null

  const cut = (): void => {
    voice?.stop()
    voice = null
    current?.entries.slice(current.at).forEach(transcript.interrupt)
    current = null
  }
  const goOn = (): void => {
    const [next, ...rest] = waiting
    if (current || !next) return
    waiting = rest
    begin(next.parts, next.aloud)
  }
  const begin = (parts: readonly Part[], aloud: boolean): void => {
    const entries = inOneBreath(parts, languages).map(transcript.note)
    current = { entries, at: 0 }
    if (aloud) utter(current)
    else current = null
    goOn()
  }
  const utter = (line: { readonly entries: readonly Entry[]; at: number }): void => {
    const entry = line.entries[line.at]
    const next = (): void => {
      if (current !== line) return
      line.at++
      utter(line)
    }
    if (entry === undefined) {
      voice = current = null
      return goOn()
    }
    // What no voice here can say would be a noise.
    if (!speech?.has(entry.language)) return next()
    voice = speech.speak(entry.text, { language: entry.language, rate: 1 }, { ended: next, failed: next })
  }
  return {
    say: (parts, aloud) => {
      cut()
      waiting = waiting.filter(({ id }) => id !== null)
      begin(parts, aloud)
    },
    queue: (line, aloud) => {
      waiting = [...waiting.filter(({ id }) => id === null || id !== line.id), { ...line, aloud }].slice(-mostWaiting)
      goOn()
    },
    hush: () => {
      waiting = []
      cut()
    },
  }
}

/** Parts of one language are one text; each part ends as a sentence does, so that a voice rests there. */
function inOneBreath(parts: readonly Part[], { own, channel }: SayingNeeds['languages']): readonly Pick<Entry, 'text' | 'language'>[] {
  const breaths: { text: string; language: string }[] = []
  for (const { text, language } of parts) {
    const tag = language === undefined ? own : language ?? channel
    const last = breaths[breaths.length - 1]
    if (last?.language === tag) last.text += ` ${ended(text)}`
    else breaths.push({ text: ended(text), language: tag })
  }
  return breaths
}

function ended(text: string): string {
  return /[.!?…:;,。！？؟۔。”"»)]$/.test(text) ? text : `${text}.`
}
