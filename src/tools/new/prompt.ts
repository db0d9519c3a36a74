import { createInterface } from 'node:readline/promises'

/** Asks a question; null when the terminal was closed. */
export type Ask = (question: string) => Promise<string | null>

export interface Prompt {
  readonly ask: Ask
  close(): void
}

/** Questions on a terminal. */
export function createPrompt(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Prompt {
  const lines = createInterface({ input, output })
  const closed = new Promise<null>(end => { lines.once('close', () => end(null)) })
  return {
    ask: question => Promise.race([lines.question(question).catch(() => null), closed]),
    close: () => lines.close(),
  }
}
