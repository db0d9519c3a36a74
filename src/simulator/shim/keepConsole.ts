/** A line that the app wrote to its console, or an error that nobody caught. */
export interface ConsoleLine {
  readonly at: number
  readonly level: 'debug' | 'log' | 'info' | 'warn' | 'error'
  readonly text: string
}

declare global {
  interface Window { benchConsole?: readonly ConsoleLine[] }
}

const levels = ['debug', 'log', 'info', 'warn', 'error'] as const
const most = 500

/** Keeps the last lines of the app's console, from its first on; the console itself goes on as ever. */
export function keepConsole(app: Window & typeof globalThis): void {
  const lines: ConsoleLine[] = []
  // What the tester's clock is, the app's may not be: conditions move it.
  const now = Date.now.bind(Date)
  const keep = (level: ConsoleLine['level'], text: string): void => {
    lines.push({ at: now(), level, text: text.slice(0, 2_000) })
    if (lines.length > most) lines.shift()
  }
  app.benchConsole = lines
  for (const level of levels) {
    const write = app.console[level].bind(app.console)
    app.console[level] = (...parts: unknown[]) => {
      keep(level, parts.map(written).join(' '))
      write(...parts)
    }
  }
  app.addEventListener('error', ({ message, error }) => { if (message) keep('error', String((error as Error | null)?.stack ?? message)) })
  app.addEventListener('unhandledrejection', ({ reason }) => keep('error', String((reason as Error | null)?.stack ?? reason)))
}

function written(part: unknown): string {
  if (typeof part === 'string') return part
  if (part instanceof Error) return part.stack ?? part.message
  try {
    return JSON.stringify(part) ?? String(part)
  } catch {
    return String(part)
  }
}
