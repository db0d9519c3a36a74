import { createZone, type Zone } from './zone'

export interface ClockNeeds {
  readonly app: Window & typeof globalThis
  /** IANA name; null: this computer's. */
  readonly zone: string | null
  /** BCP 47, for dates in words; null: this browser's. */
  readonly language: string | null
}

export interface Clock {
  /** Milliseconds that the app's clock is ahead of this computer's. */
  setAhead(ms: number): void
  /** This computer's time. */
  realNow(): number
}

/** The app's clock: it runs on from where it is set, and reads as in a time zone. */
export function setClock({ app, zone, language }: ClockNeeds): Clock {
  const Real = app.Date
  const realNow = Real.now.bind(Real)
  const inZone = zone === null ? null : createZone(app, zone)
  let ahead = 0
  const now = (): number => Math.round(realNow() + ahead)
  if (inZone) readAs(inZone, Real)
  if (zone !== null || language !== null) tellDefaults(app, zone, language)
  const made = (args: readonly unknown[]): number => {
    if (args.length === 0) return now()
    if (args.length > 1) return inZone ? inZone.timeOf(args as number[]) : new Real(...args as [number, number]).getTime()
    const given = args[0]
    if (typeof given !== 'string' || !inZone || saysZone(given)) return new Real(given as number).getTime()
    // Read as this computer's, and meant as the zone's.
    return inZone.timeOf(inZone.realFields(new Real(given)))
  }
  const Shown = new Proxy(Real, {
    construct: (target, args: readonly unknown[], newTarget) => Reflect.construct(target, [made(args)], newTarget) as object,
    apply: () => new Shown().toString(),
  })
  Real.now = now
  const realParse = Real.parse.bind(Real)
  Real.parse = text => inZone ? made([text]) : realParse(text)
  Real.prototype.constructor = Shown
  app.Date = Shown
  return { setAhead: ms => { ahead = ms }, realNow }
}

/** '2026-01-01' is UTC, as what ends in a zone says where it is. */
function saysZone(text: string): boolean {
  return /^\s*[+-]?\d{4,6}(?:-\d\d){0,2}\s*$|(?:Z|UTC?|GMT|[+-]\d\d:?\d\d|[ECMP][SD]T)(?:\s*\(.*\))?\s*$/i.test(text)
}

const fields = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const

/** Replaces what a date tells in local time. */
function readAs(zone: Zone, Real: DateConstructor): void {
  const prototype = Real.prototype as unknown as Record<string, unknown>
  const method = (name: string, value: (this: Date, ...args: number[]) => unknown): void => {
    Object.defineProperty(prototype, name, { value, configurable: true, writable: true })
  }
  const utc = Real.prototype as unknown as Record<string, (...args: number[]) => number>
  fields.concat('Day' as 'Date').forEach(field => {
    const read = utc[`getUTC${field}`]!
    method(`get${field}`, function () { return read.call(zone.shifted(this)) })
    const write = utc[`setUTC${field}`]
    if (!write) return
    method(`set${field}`, function (...args) {
      const moved = zone.shifted(this)
      write.apply(moved, args)
      return this.setTime(zone.unshifted(moved.getTime()))
    })
  })
  method('getTimezoneOffset', function () { return -zone.aheadOfUtc(this.getTime()) / 60_000 })
  method('toString', function () { return zone.written(this, 'both') })
  method('toDateString', function () { return zone.written(this, 'date') })
  method('toTimeString', function () { return zone.written(this, 'time') })
}

/** Dates in words are of the zone and the language, where nothing else is asked for. */
function tellDefaults(app: Window & typeof globalThis, zone: string | null, language: string | null): void {
  const argsOf = ([locales, options, ...more]: readonly unknown[]): readonly unknown[] =>
    [locales ?? language ?? undefined, zone === null ? options : { ...options as object, timeZone: (options as Intl.DateTimeFormatOptions | undefined)?.timeZone ?? zone }, ...more]
  const Real = app.Intl.DateTimeFormat
  app.Intl.DateTimeFormat = new Proxy(Real, {
    construct: (target, args: readonly unknown[], newTarget) => Reflect.construct(target, argsOf(args), newTarget) as object,
    apply: (target, self, args: readonly unknown[]) => Reflect.apply(target, self, argsOf(args)) as object,
  })
  const prototype = app.Date.prototype as unknown as Record<string, (...args: readonly unknown[]) => string>
  ;['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'].forEach(name => {
    const real = prototype[name]!
    prototype[name] = function (this: Date, ...args: readonly unknown[]) { return real.apply(this, argsOf(args) as unknown[]) }
  })
}
