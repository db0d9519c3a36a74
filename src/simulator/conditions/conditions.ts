/** What a condition changes: requests, by the service worker; or the device, by the shim. */
export type ConditionGroup = 'network' | 'news' | 'pictures' | 'stream' | 'device'

/** One toggle of the bench. Its id is the same in links, scripts, scenarios and tests. */
export interface Condition {
  readonly id: string
  readonly label: string
  readonly group: ConditionGroup
}

export const conditions: readonly Condition[] = [
  { id: 'offline', label: 'No network', group: 'network' },
]
