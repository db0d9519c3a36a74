import { spawn } from 'node:child_process'

type Environment = Readonly<Record<string, string | undefined>>

/** The command that opens `address` in the system's browser; null where nobody would see it. */
export function openCommand(address: string, system: string, environment: Environment): readonly string[] | null {
  if (environment.CI) return null
  if (system === 'darwin') return ['open', address]
  if (system === 'win32') return ['cmd', '/c', 'start', '', address]
  return environment.DISPLAY || environment.WAYLAND_DISPLAY ? ['xdg-open', address] : null
}

/** Opens the system's browser; where that fails, the printed address has to do. */
export function openBrowser(address: string): void {
  const [command, ...args] = openCommand(address, process.platform, process.env) ?? []
  if (!command) return
  const child = spawn(command, args, { stdio: 'ignore', detached: true })
  child.on('error', () => undefined)
  child.unref()
}
