import { breathsOf, secondsFor } from './breaths'
import { voiceFor } from './voiceFor'

/** A TV that reads texts aloud, one at a time. */
export interface Speech {
  /** Whether there is a voice for a language (BCP 47) now; voices may come late. */
  has(language: string): boolean
  /** Says a text in place of what is being said; of that nothing more is told. */
  speak(text: string, manner: Manner, told: Told): Saying
  /** Tells when there are other voices, until it is called off. */
  onVoices(listener: () => void): () => void
}

export interface Manner {
  /** BCP 47. */
  readonly language: string
  /** 1 is the voice's usual pace. */
  readonly rate: number
}

/** How it went: one of these, once, unless it was stopped. */
export interface Told {
  ended(): void
  failed(): void
}

export interface Saying {
  stop(): void
}

export interface SpeechNeeds {
  readonly synthesis: SpeechSynthesis
  utter(text: string): SpeechSynthesisUtterance
  /** Calls once after so many milliseconds; gives what calls it off. */
  after(ms: number, call: () => void): () => void
}

/** Engines that were told to be silent lose what they are told in the same breath. */
const settleMs = 50
/** Voices that come over the network need a moment; an engine without any never begins. */
const beginMs = 6_000
/** Slow voices take twice as long as usual ones, and then some silence. */
const slowness = 2.5
const tailMs = 3_000

/**
 * The voice of a browser, with its faults: an utterance longer than 15 seconds is cut off without a word, pausing
 * stops for good, ends are not always told, and some sets have all of it but a voice. So texts are said in short
 * breaths, nothing is ever paused, and every wait ends.
 */
export function createSpeech(needs: SpeechNeeds): Speech {
  const { synthesis } = needs
  const silence = createSilence(needs)
  let last: Saying = { stop: () => undefined }
  return {
    has: language => voiceFor(synthesis.getVoices(), language) !== null,
    speak: (text, manner, told) => {
      last.stop()
      last = say(needs, silence, breathsOf(text, manner.rate), manner, told)
      return last
    },
    onVoices: listener => {
      // Some sets have voices and no such event.
      if (typeof synthesis.addEventListener !== 'function') return () => undefined
      synthesis.addEventListener('voiceschanged', listener)
      return () => synthesis.removeEventListener('voiceschanged', listener)
    },
  }
}

interface Silence {
  /** Stops whatever the engine says. */
  make(): void
  /** Milliseconds to wait before it can be told to say something. */
  rest(): number
}

function createSilence({ synthesis }: SpeechNeeds): Silence {
  let isFresh = false
  const make = (): void => {
    synthesis.cancel()
    isFresh = true
  }
  return {
    make,
    rest: () => {
      if (synthesis.speaking || synthesis.pending) make()
      const ms = isFresh ? settleMs : 0
      isFresh = false
      return ms
    },
  }
}

/** Says breath after breath. */
function say({ synthesis, utter, after }: SpeechNeeds, silence: Silence, breaths: readonly string[], { language, rate }: Manner, told: Told): Saying {
  // Engines forget utterances that nobody holds, and never tell their end.
  let held: SpeechSynthesisUtterance | null = null
  let isOver = false
  let callOff = (): void => undefined
  const wait = (ms: number, call: () => void): void => {
    callOff()
    callOff = after(ms, call)
  }
  const finish = (tell: () => void, isSilent: boolean): void => {
    if (isOver) return
    isOver = true
    held = null
    callOff()
    if (!isSilent) silence.make()
    tell()
  }
  const silently = (call: () => void): void => {
    const ms = silence.rest()
    if (ms > 0) wait(ms, call)
    else call()
  }
  const breathe = (index: number): void => {
    const text = breaths[index]
    if (text === undefined) return finish(told.ended, true)
    const utterance = held = utter(text)
    const heard = (call: () => void) => () => { if (held === utterance) call() }
    const next = (): void => breathe(index + 1)
    wait(beginMs, () => finish(told.failed, false))
    // It began and never told its end: by now it must have come.
    utterance.onstart = heard(() => wait(secondsFor(text) / rate * slowness * 1_000 + tailMs, () => {
      held = null
      silence.make()
      silently(next)
    }))
    utterance.onend = heard(next)
    utterance.onerror = heard(() => finish(told.failed, false))
    try {
      Object.assign(utterance, { lang: language, rate, voice: voiceFor(synthesis.getVoices(), language) })
      synthesis.speak(utterance)
    } catch {
      wait(0, () => finish(told.failed, false))
    }
  }
  // Never at once: who asked is told when it knows how to stop.
  if (breaths.length === 0) wait(0, () => finish(told.ended, true))
  else silently(() => breathe(0))
  return { stop: () => finish(() => undefined, false) }
}
