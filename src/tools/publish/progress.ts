/** What a bar is drawn on: standard error. */
export interface Terminal {
  readonly isTTY?: boolean
  write(text: string): unknown
}

export interface Progress {
  show(done: number, all: number): void
  /** Leaves the line empty for what comes next. */
  clear(): void
}

const width = 24

/** A bar on a terminal; nothing where output goes to a file. */
export function createProgress(terminal: Terminal): Progress {
  if (!terminal.isTTY) return { show: () => {}, clear: () => {} }
  return {
    show: (done, all) => {
      const filled = all === 0 ? 0 : Math.round(width * done / all)
      terminal.write(`\r\x1b[2K${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done} of ${all} stories`)
    },
    clear: () => { terminal.write('\r\x1b[2K') },
  }
}
