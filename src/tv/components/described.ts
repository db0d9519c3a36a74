/** Words in one language: missing, the interface's; null, the channel's; else a tag (BCP 47). */
export interface Part {
  readonly text: string
  readonly language?: string | null
}

/** What a focused element is, for eyes, ears and tests alike. */
export interface Description {
  /** Stable while its content stays: 'story:1041', 'dialog:stay'. */
  readonly id: string
  readonly role: 'card' | 'headline' | 'step' | 'chip' | 'button' | 'article' | 'message' | 'page' | 'key' | 'result' | 'topic' | 'search' | 'setting' | 'video' | 'recording' | 'address' | 'picture'
  readonly label: string
  /** The label's, as a part has it. */
  readonly language?: string | null
  readonly value?: string
  /** The row that it stands in, or the question that it answers. */
  readonly within?: Part
  /** Its place among its neighbours, from 1. */
  readonly index?: number
  readonly count?: number
  /** What a viewer can type to open it. */
  readonly number?: number
  /** What to press, where its role does not say it. */
  readonly hint?: string
  /** It is speaking itself. */
  readonly speaks?: boolean
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
  /** The title's, as a part has it. */
  readonly language?: string | null
  readonly state: ScreenState
  readonly page?: number
  readonly pages?: number
}

/** What is told besides the focus: once, whenever it is another. Without parts there is nothing to tell. */
export interface Bulletin {
  readonly id: string
  readonly parts: readonly Part[]
}

/** Has something to tell besides the focus. */
export interface Telling {
  readonly bulletins: readonly Bulletin[]
}
