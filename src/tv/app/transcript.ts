import type { SpokenText } from './testerApi'

export type { SpokenText }

export type Entry = { -readonly [Name in keyof SpokenText]: SpokenText[Name] }

export interface Transcript {
  note(said: Pick<SpokenText, 'text' | 'language'>): Entry
  interrupt(entry: Entry): void
  /** In the order in which it was said; the last 200: they are whole pages of text, and a TV has little memory. */
  written(): readonly SpokenText[]
}

const most = 200

/** Keeps what was said. `now`: milliseconds since 1970. */
export function createTranscript(now: () => number): Transcript {
  const entries: Entry[] = []
  return {
    note: ({ text, language }) => {
      const entry: Entry = { text, language, at: now(), interrupted: false }
      entries.push(entry)
      if (entries.length > most) entries.shift()
      return entry
    },
    interrupt: entry => { entry.interrupted = true },
    written: () => entries.map(entry => ({ ...entry })),
  }
}
