/** What is wrong, where, and what to do. */
export interface Problem {
  /** 'steps[3].press'; '' for the whole. */
  readonly path: string
  readonly text: string
}

export type Check = (value: unknown, path: string) => readonly Problem[]

const fine: readonly Problem[] = []

/** Text of some length, and of a form where one is told: `form` is what the sentence says of it. */
export function text(most: number, pattern = /^/, form = ''): Check {
  return (value, path) => {
    const isText = typeof value === 'string' && value !== '' && [...value].length <= most && pattern.test(value)
    return isText ? fine : wrong(path, `write a text of 1 to ${most} characters${form}`)
  }
}

export function whole(least: number, most: number): Check {
  return (value, path) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most ? fine : wrong(path, `write a whole number from ${least} to ${most}`)
}

export const number: Check = (value, path) => Number.isFinite(value) ? fine : wrong(path, 'write a number')

export const truth: Check = (value, path) => typeof value === 'boolean' ? fine : wrong(path, 'write true or false')

export function oneOf(values: readonly (string | number | boolean)[]): Check {
  return (value, path) => values.some(own => own === value) ? fine : wrong(path, `write one of ${values.map(own => JSON.stringify(own)).join(', ')}`)
}

export const nothing: Check = (value, path) => value === null ? fine : wrong(path, 'write null')

export function listOf(check: Check, least: number, most: number): Check {
  return (value, path) => {
    if (!Array.isArray(value) || value.length < least || value.length > most) return wrong(path, `write a list of ${least} to ${most} entries`)
    return Array.from(value as unknown[]).flatMap((entry, index) => check(entry, `${path}[${index}]`))
  }
}

/** What one of them takes; else what the last one says. */
export function either(...checks: readonly Check[]): Check {
  return (value, path) => {
    const found = checks.map(check => check(value, path))
    return found.some(problems => problems.length === 0) ? fine : found[found.length - 1]!
  }
}

export interface Fields {
  readonly [name: string]: Check
}

/** An object of these fields and no others, whatever an object inherits. */
export function record(needed: Fields, free: Fields = {}, least = 0): Check {
  return (value, path) => {
    if (!isRecord(value)) return wrong(path, 'write an object: { … }')
    const names = Object.keys(value)
    const known = [...Object.keys(needed), ...Object.keys(free)]
    const strange = names.filter(name => !known.includes(name)).slice(0, 3)
    const missing = Object.keys(needed).filter(name => !names.includes(name))
    return [
      ...strange.map(name => problem(within(path, name), `nobody knows this; known are ${known.join(', ')}`)),
      ...missing.map(name => problem(within(path, name), 'this is missing')),
      ...names.length < least ? wrong(path, `write at least one of ${known.join(', ')}`) : [],
      ...known.filter(name => names.includes(name)).flatMap(name => (owned(needed, name) ?? free[name]!)(value[name], within(path, name))),
    ]
  }
}

/** An object of any names, each of some form. */
export function table(name: Check, entry: Check, most: number): Check {
  return (value, path) => {
    if (!isRecord(value) || Object.keys(value).length > most) return wrong(path, `write an object of at most ${most} entries`)
    return Object.keys(value).flatMap(own => [...name(own, within(path, own)), ...entry(value[own], within(path, own))])
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function wrong(path: string, remedy: string): readonly Problem[] {
  return [problem(path, remedy)]
}

function problem(path: string, remedy: string): Problem {
  return { path, text: `${remedy}.` }
}

function owned(fields: Fields, name: string): Check | undefined {
  return Object.keys(fields).includes(name) ? fields[name] : undefined
}

/** A name from outside is cut where it is told. */
function within(path: string, name: string): string {
  const short = name.length > 40 ? `${name.slice(0, 40)}…` : name
  return path === '' ? short : `${path}.${short}`
}
