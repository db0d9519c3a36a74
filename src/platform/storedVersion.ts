import type { Area } from './area'

/** What this version of the app keeps is of this version; 1 carried no mark. */
export const currentVersion = 2

/** Texts by their whole keys: all that channels of ours keep on this TV. */
export type Stored = ReadonlyMap<string, string>

/** What one version kept of a channel, as the next one keeps it. What it does not know it leaves as it is. */
export type Step = (stored: Stored, channel: string) => Stored

/** From version 1 to 2, from 2 to 3 … */
const steps: readonly Step[] = [keptApart]

const ours = 'tenfoot '

/** What stands before the keys of a channel. A name is written without spaces, so that 'Gull' never means what 'Gull Sport' keeps. */
export function prefixOf(channel: string): string {
  return `${ours}${encodeURIComponent(wellFormed(channel))} `
}

/** Brings what is kept of a channel to this version. Where that fails, what can still be read is read. */
export function bringUpToDate(area: Area, channel: string): void {
  const mark = `${prefixOf(channel)}version`
  const version = versionIn(area.getItem(mark))
  if (version === currentVersion) return
  const before = storedIn(area)
  // What a later version kept is left for it: what cannot be read is as if it were not there.
  const after = steps.slice(version - 1).reduce((stored, step) => step(stored, channel), before)
  change(area, before, after)
  area.setItem(mark, String(currentVersion))
}

/** Without a mark, or with one that nobody wrote, it is what version 1 kept, or nothing. */
function versionIn(mark: unknown): number {
  return typeof mark === 'string' && /^[1-9]\d{0,5}$/.test(mark) ? Number(mark) : 1
}

/** Version 1 had names with their spaces. */
function keptApart(stored: Stored, channel: string): Stored {
  const [from, to] = [`${ours}${channel} `, prefixOf(channel)]
  if (from === to) return stored
  const moved = new Map<string, string>()
  stored.forEach((text, key) => moved.set(key.indexOf(from) === 0 ? to + key.slice(from.length) : key, text))
  // Who kept something in the new way knows better.
  stored.forEach((text, key) => { if (key.indexOf(to) === 0) moved.set(key, text) })
  return moved
}

function storedIn(area: Area): Stored {
  const stored = new Map<string, string>()
  for (let i = 0; i < area.length; i++) {
    const key = area.key(i)
    const text = key !== null && key.indexOf(ours) === 0 ? area.getItem(key) : null
    if (typeof text === 'string') stored.set(key!, text)
  }
  return stored
}

/** Where there is no room for both, what was there before makes room. */
function change(area: Area, before: Stored, after: Stored): void {
  const changed = Array.from(after).filter(([key, text]) => before.get(key) !== text)
  const waiting = changed.filter(([key, text]) => !takes(area, key, text))
  before.forEach((_, key) => { if (!after.has(key)) area.removeItem(key) })
  waiting.forEach(([key, text]) => takes(area, key, text))
}

function takes(area: Area, key: string, text: string): boolean {
  try {
    area.setItem(key, text)
    return true
  } catch {
    return false
  }
}

/** Half of a pair of surrogates cannot be written in an address. */
function wellFormed(text: string): string {
  return Array.from(text, letter => /^[\ud800-\udfff]$/.test(letter) ? '\ufffd' : letter).join('')
}
