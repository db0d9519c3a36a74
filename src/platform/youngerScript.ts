/** What a script may call that is younger than Chrome 63: all of ES2019, and what Readability calls besides. */
export interface Script {
  readonly array: object
  readonly string: object
  readonly object: object
}

type Each<T> = (value: T, index: number, array: readonly T[]) => unknown

/** Sets of 2019 and 2020 read our syntax and lack these: flatMap came with Chrome 69, fromEntries and matchAll with 73. */
export function completeScript({ array, string, object }: Script): void {
  add(array, 'flat', function flat(this: readonly unknown[], depth = 1): unknown[] { return flatten(this, depth, []) })
  add(array, 'flatMap', function flatMap<T>(this: readonly T[], each: Each<T>, own?: unknown): unknown[] { return flatten(this.map(each, own), 1, []) })
  add(object, 'fromEntries', fromEntries)
  add(string, 'trimStart', function trimStart(this: string): string { return this.replace(/^\s+/, '') })
  add(string, 'trimEnd', function trimEnd(this: string): string { return this.replace(/\s+$/, '') })
  add(string, 'matchAll', function matchAll(this: string, pattern: RegExp): Iterator<RegExpExecArray> { return allMatches(this, pattern)[Symbol.iterator]() })
}

/** As built-in ones are: no loop over an object's keys meets it. */
function add(owner: object, name: string, value: unknown): void {
  if (!(name in owner)) Object.defineProperty(owner, name, { value, configurable: true, writable: true })
}

function flatten(values: readonly unknown[], depth: number, into: unknown[]): unknown[] {
  for (const value of values) {
    if (Array.isArray(value) && depth > 0) flatten(value, depth - 1, into)
    else into.push(value)
  }
  return into
}

/** A key of a feed may be '__proto__', so nothing is assigned. */
function fromEntries(entries: Iterable<readonly [string, unknown]>): object {
  const made = {}
  for (const [key, value] of entries) Object.defineProperty(made, key, { value, configurable: true, enumerable: true, writable: true })
  return made
}

function allMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  if (!pattern.global) throw new TypeError('matchAll wants a pattern with g.')
  const search = new RegExp(pattern.source, pattern.flags)
  const found: RegExpExecArray[] = []
  for (let match = search.exec(text); match !== null; match = search.exec(text)) {
    found.push(match)
    // What matches nothing would match there for ever.
    if (match[0] === '') search.lastIndex++
  }
  return found
}

completeScript({ array: Array.prototype, string: String.prototype, object: Object })
