/** What is set on the bench, whole: the app in the frame is what this says. Plain JSON, kept in links and scenarios. */
export interface Setup {
  /** A profile's id. */
  readonly profile: string
  /** Of `conditions/conditions`: 'offline', 'status:503'. */
  readonly conditions: readonly string[]
  /** What the TV opens the app with; '': nothing. */
  readonly link: string
  /** Milliseconds since 1970 that the app's clock begins with; null: the clock of this computer. */
  readonly clock: number | null
  /** IANA name; null: this computer's. */
  readonly zone: string | null
  /** BCP 47; null: this browser's. */
  readonly language: string | null
  /** 'profile': as the TV does. */
  readonly renderer: 'profile' | 'canvas2d'
}

export const plainSetup: Setup = { profile: 'desktop', conditions: [], link: '', clock: null, zone: null, language: null, renderer: 'profile' }
