import type { Spoken } from '../../newsroom/text/spoken'
import type { Speech } from './speech'

export const rates = [0.8, 1, 1.2, 1.5] as const
export type Rate = typeof rates[number]

export interface Heard {
  /** 'failed': the voice fell silent by itself, and waits as if it were paused. */
  readonly state: 'off' | 'speaking' | 'paused' | 'failed'
  /** The sentence that is said or waits, from 0; behind the last when all was said. */
  readonly at: number
  readonly rate: Rate
}

export interface ListeningNeeds {
  readonly speech: Speech
  /** To begin with; what is none of the rates is the usual one. */
  readonly rate: number
  /** Something of it is otherwise now. */
  changed(heard: Heard): void
}

/** A text that is read aloud sentence by sentence. */
export interface Listening {
  begin(spoken: readonly Spoken[], at: number, language: string): void
  /** The text was set anew, and is at sentence `at` now; what is being said is said on when it is the same. */
  reset(spoken: readonly Spoken[], at: number): void
  /** Silent until it goes on with the same sentence, from its beginning: TVs cannot pause in the middle. */
  pause(): void
  goOn(): void
  /** By so many sentences. */
  step(by: 1 | -1): void
  /** To the first sentence of the next page, or of the one before. */
  turn(by: 1 | -1): void
  /** Faster or slower, as far as it goes. */
  hurry(by: 1 | -1): void
  stop(): void
  readonly heard: Heard
}

export function createListening({ speech, rate: wanted, changed }: ListeningNeeds): Listening {
  let heard: Heard = { state: 'off', at: 0, rate: rates.find(rate => rate === wanted) ?? 1 }
  let spoken: readonly Spoken[] = []
  let language = ''
  let saying: { stop(): void } | null = null

  const become = (change: Partial<Heard>): void => {
    heard = { ...heard, ...change }
    changed(heard)
  }
  const silence = (): void => {
    saying?.stop()
    saying = null
  }
  const stop = (): void => {
    silence()
    if (heard.state !== 'off') become({ state: 'off' })
  }
  const say = (at: number, rate = heard.rate): void => {
    silence()
    const sentence = spoken[at]
    if (!sentence) return become({ state: 'off', at })
    saying = speech.speak(sentence.text, { language, rate }, {
      ended: () => say(heard.at + 1),
      failed: () => {
        saying = null
        become({ state: 'failed' })
      },
    })
    become({ state: 'speaking', at, rate })
  }
  const go = (at: number): void => {
    if (heard.state === 'off' || !spoken[at]) return
    if (heard.state === 'speaking') say(at)
    else become({ state: 'paused', at })
  }
  return {
    begin: (sentences, at, tongue) => {
      spoken = sentences
      language = tongue
      say(at)
    },
    reset: (sentences, at) => {
      if (heard.state === 'off') return
      const { text } = spoken[heard.at] ?? {}
      spoken = sentences
      if (!spoken[at]) stop()
      else if (heard.state === 'speaking' && spoken[at]!.text !== text) say(at)
      else become({ at })
    },
    pause: () => {
      if (heard.state !== 'speaking') return
      silence()
      become({ state: 'paused' })
    },
    goOn: () => { if (heard.state === 'paused' || heard.state === 'failed') say(heard.at) },
    step: by => go(by === -1 ? Math.max(0, heard.at - 1) : heard.at + 1),
    turn: by => go(firstOf(spoken, (spoken[heard.at]?.page ?? 0) + by)),
    hurry: by => {
      const rate = rates[rates.indexOf(heard.rate) + by]
      if (rate === undefined || heard.state === 'off') return
      if (heard.state === 'speaking') say(heard.at, rate)
      else become({ rate })
    },
    stop,
    get heard() { return heard },
  }
}

function firstOf(spoken: readonly Spoken[], page: number): number {
  return spoken.findIndex(sentence => sentence.page === page)
}
