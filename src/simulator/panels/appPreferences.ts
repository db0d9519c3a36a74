import { prefixOf } from '../../platform/storedVersion'

/** What the viewer chose, as far as the bench sets it; the app keeps it as JSON beside all else that it keeps. */
export interface AppPreferences {
  readonly language?: string | null
  readonly motion?: string
  readonly guidance?: string
  readonly reading?: { readonly size?: string; readonly theme?: string }
}

/** `channel`: its name. */
export function preferencesKey(channel: string): string {
  return `${prefixOf(channel)}preferences`
}

/** What is kept, with a part of it otherwise; what is no JSON is as if nothing had been kept. */
export function changedPreferences(kept: string | null, part: AppPreferences): string {
  const before = preferencesIn(kept)
  return JSON.stringify({ ...before, welcomed: true, ...part, ...part.reading && { reading: { ...before.reading, ...part.reading } } })
}

export function preferencesIn(kept: string | null): AppPreferences {
  try {
    const read = JSON.parse(kept ?? '{}') as unknown
    return typeof read === 'object' && read !== null ? read : {}
  } catch {
    return {}
  }
}

/** The name in the channel file that stands in the app's page; null: there is none. */
export function channelName(page: Document | null): string | null {
  try {
    const { name } = JSON.parse(page?.querySelector('#channel')?.textContent ?? '{}') as { readonly name?: unknown }
    return typeof name === 'string' ? name : null
  } catch {
    return null
  }
}
