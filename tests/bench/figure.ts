/** One line of the table. */
export interface Figure {
  readonly section: string
  readonly what: string
  readonly value: number
  readonly unit: string
  /** How often the calibration loop would have run meanwhile, at the same place; null for what is no time. */
  readonly loops: number | null
  /** What the number alone does not say. */
  readonly note: string
}

/** Makes the figures of one section; `loopMs` is the calibration loop's time at the same place. */
export interface Figures {
  time(what: string, milliseconds: number, note?: string): Figure
  count(what: string, value: number, unit: string, note?: string): Figure
}

export function figuresOf(section: string, loopMs: number): Figures {
  return {
    time: (what, milliseconds, note = '') => ({ section, what, value: milliseconds, unit: 'ms', loops: milliseconds / loopMs, note }),
    count: (what, value, unit, note = '') => ({ section, what, value, unit, loops: null, note }),
  }
}
