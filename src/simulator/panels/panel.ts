/** A part of the dock. It asks the bench for what it shows, and hears what the bench tells. */
export interface Panel {
  readonly id: string
  readonly title: string
  readonly element: HTMLElement
  /** Several times a second, only while it is shown. */
  update?(): void | Promise<void>
  /** Another panel is shown. */
  hide?(): void
  /** What went wrong since it was looked at: shown in red at its tab. */
  alarms?(): number
}
