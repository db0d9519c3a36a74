import type { Progress } from './bounded'

/** One line that is written over again and again, and taken away at the end. */
export interface ProgressLine {
  show(progress: Progress): void
  clear(): void
}

/** `write` goes to a terminal; null writes nothing. */
export function createProgressLine(write: ((text: string) => void) | null, columns: number, shown: (address: string) => string): ProgressLine {
  return {
    show: ({ done, open, address }) => write?.(`\r\u001b[K${`Checking: ${done} of ${done + open}  ${shown(address)}`.slice(0, columns - 1)}`),
    clear: () => write?.('\r\u001b[K'),
  }
}
