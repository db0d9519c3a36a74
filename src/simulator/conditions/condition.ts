/** What a condition changes: requests, by the service worker; or the device, by the shim. */
export type ConditionGroup = 'network' | 'news' | 'pictures' | 'stream' | 'device'

/** One toggle of the bench. Its id is the same in links, scripts, scenarios and tests. */
export interface Condition {
  readonly id: string
  readonly label: string
  readonly group: ConditionGroup
  /** What may stand behind a colon: 'stale:3'; absent: nothing. */
  readonly value?: ConditionValue
  /** Breaks the transport, which no page can play by itself. */
  readonly needsServer?: boolean
}

/** Text in all cases, so that a condition is one word wherever it is written. */
export interface ConditionValue {
  /** What the condition means without one. */
  readonly initial: string
  /** For a person: 'days, from 1 to 3650'. */
  readonly hint: string
  /** Ready-made ones, each with its words; others may be right, too. */
  readonly choices?: readonly (readonly [value: string, label: string])[]
  isRight(text: string): boolean
}
