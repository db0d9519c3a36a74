/** What a focused element is, for eyes, ears and tests alike. */
export interface Description {
  /** Stable while its content stays: 'story:1041', 'dialog:stay'. */
  readonly id: string
  readonly role: 'card' | 'headline' | 'step' | 'chip' | 'button' | 'article' | 'message' | 'page' | 'key' | 'result' | 'topic' | 'search' | 'setting' | 'video' | 'address' | 'picture'
  readonly label: string
  readonly value?: string
  /** Its place among its neighbours, from 1. */
  readonly index?: number
  readonly count?: number
  /** What a viewer can type to open it. */
  readonly number?: number
}

/** A component that can be focused says what it is. */
export interface Described {
  readonly described: Description
}

export type ScreenState = 'loading' | 'ready' | 'empty' | 'error'

/** What a page says of itself. */
export interface ScreenDescription {
  readonly name: string
  readonly params: Readonly<Record<string, string>>
  readonly title: string
  readonly state: ScreenState
  readonly page?: number
  readonly pages?: number
}
