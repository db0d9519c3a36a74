import { channelName, preferencesKey } from '../panels/appPreferences'

const prefix = 'tenfoot '

/** Only what the app keeps: what the bench keeps is named otherwise. */
export function forgetApp(): void {
  Object.keys(localStorage).filter(name => name.startsWith(prefix)).forEach(name => localStorage.removeItem(name))
}

/** What the viewer chose; null: nothing is kept, or nothing that can be read. */
export function choicesIn(channel: string): Readonly<Record<string, unknown>> | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(preferencesKey(channel)) ?? 'null')
    return typeof kept === 'object' ? kept as Readonly<Record<string, unknown>> | null : null
  } catch {
    return null
  }
}

/** As if the viewer had chosen so before; the app reads it at its next start. */
export function choose(channel: string, choices: Readonly<Record<string, unknown>>): void {
  localStorage.setItem(preferencesKey(channel), JSON.stringify(choices))
}

/** The name that the app keeps its things by. */
export function channelOf(app: Window | null): string {
  return channelName(app?.document ?? null) ?? ''
}
