/** A time zone, as dates are read and written in it. */
export interface Zone {
  /** Milliseconds that its clocks are ahead of UTC at a time. */
  aheadOfUtc(time: number): number
  /** A date whose UTC fields are the zone's of this one. */
  shifted(date: Date): Date
  /** The time whose fields in the zone are the UTC fields of this one. */
  unshifted(time: number): number
  /** Year, month from 0, day, hour … → the time. */
  timeOf(fields: readonly number[]): number
  /** What a date says in this computer's zone. */
  realFields(date: Date): readonly number[]
  written(date: Date, part: 'date' | 'time' | 'both'): string
}

const quarterHour = 900_000

/** Must be called before anything of the window's `Date` is replaced. Throws a `RangeError` for a zone that nobody knows. */
export function createZone(app: Window & typeof globalThis, zone: string): Zone {
  const { Date: RealDate, Intl } = app
  // Midnight is hour 24 to some engines.
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, hour12: false, era: 'short', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' })
  const known = new Map<number, number>()
  const real = ['getFullYear', 'getMonth', 'getDate', 'getHours', 'getMinutes', 'getSeconds', 'getMilliseconds'].map(name => (RealDate.prototype as unknown as Record<string, () => number>)[name]!)
  const measure = (time: number): number => {
    const parts: Record<string, string> = {}
    format.formatToParts(time).forEach(({ type, value }) => { parts[type] = value })
    const year = Number(parts['year']) * (parts['era'] === 'BC' ? -1 : 1)
    return RealDate.UTC(year, Number(parts['month']) - 1, Number(parts['day']), Number(parts['hour']) % 24, Number(parts['minute']), Number(parts['second'])) - Math.floor(time / 1000) * 1000
  }
  const aheadOfUtc = (time: number): number => {
    if (Number.isNaN(time)) return NaN
    // Clocks change at quarters of an hour.
    const quarter = Math.floor(time / quarterHour)
    const found = known.get(quarter)
    if (found !== undefined) return found
    const ahead = measure(quarter * quarterHour)
    if (known.size > 500) known.clear()
    known.set(quarter, ahead)
    return ahead
  }
  const unshifted = (time: number): number => {
    const guess = time - aheadOfUtc(time)
    return time - aheadOfUtc(guess)
  }
  const date = (time: number): Date => new RealDate(time)
  const shifted = (of: Date): Date => date(of.getTime() + aheadOfUtc(of.getTime()))
  return {
    aheadOfUtc, shifted, unshifted,
    timeOf: fields => unshifted(RealDate.UTC(...fields as [number, number])),
    realFields: of => real.map(read => read.call(of)),
    written: (of, part) => {
      if (Number.isNaN(of.getTime())) return 'Invalid Date'
      // 'Thu, 01 Jan 2026 03:00:00 GMT'
      const [, day, number, name, year, clock] = /^(\w+), (\d+) (\w+) (-?\d+) ([\d:]+)/.exec(shifted(of).toUTCString()) as readonly string[] as [string, string, string, string, string, string]
      const ahead = aheadOfUtc(of.getTime()) / 60_000
      const two = (value: number): string => `0${Math.floor(value)}`.slice(-2)
      const dated = `${day} ${name} ${number} ${year}`
      const timed = `${clock} GMT${ahead < 0 ? '-' : '+'}${two(Math.abs(ahead) / 60)}${two(Math.abs(ahead) % 60)}`
      return part === 'date' ? dated : part === 'time' ? timed : `${dated} ${timed}`
    },
  }
}
