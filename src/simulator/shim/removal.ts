/** What became of something that this engine lacks: the app asked for it, or brought its own. */
export interface Touched {
  readonly name: string
  readonly how: 'used' | 'brought'
  readonly times: number
}

export interface Removal {
  /** From now on whoever asks for what is missing is noted; until now it was simply not there. */
  watch(): void
  touched(): readonly Touched[]
  readonly names: readonly string[]
}

interface Place {
  readonly name: string
  readonly owner: object
  readonly key: string
}

/**
 * Takes away what an engine lacks. While the app's scripts are read it is truly absent ('in' says no), so that what the
 * app brings along is brought; from `watch()` on, what is still missing is `undefined` and notes who asks.
 */
export function remove(root: object, names: readonly string[], listen: (heard: (message: string) => void) => void): Removal {
  const places = names.map(name => placeOf(root, name)).filter((place): place is Place => place !== null).filter(({ owner, key }) => takenAway(owner, key))
  const times = new Map<string, number>()
  const note = (name: string): void => { times.set(name, (times.get(name) ?? 0) + 1) }
  const traps = new Set<unknown>()
  listen(message => places.filter(place => isOn(place, message)).slice(0, 1).forEach(({ name }) => note(name)))
  return {
    names: places.map(({ name }) => name),
    watch: () => places.forEach(({ name, owner, key }) => { if (!has(owner, key)) trap(owner, key, () => note(name), traps) }),
    touched: () => places.map(({ name, owner, key }): Touched => {
      const own = Object.getOwnPropertyDescriptor(owner, key)
      const isBrought = own !== undefined && !traps.has(own.get)
      return { name, how: isBrought ? 'brought' : 'used', times: times.get(name) ?? (isBrought ? 1 : 0) }
    }).filter(({ times: count }) => count > 0),
  }
}

function trap(owner: object, key: string, note: () => void, traps: Set<unknown>): void {
  const get = (): undefined => void note()
  traps.add(get)
  // What the app sets is what it gets.
  const set = (value: unknown): void => { Object.defineProperty(owner, key, { value, writable: true, configurable: true }) }
  try {
    Object.defineProperty(owner, key, { get, set, configurable: true, enumerable: false })
  } catch {
    // Then it is only missing.
  }
}

function placeOf(root: object, name: string): Place | null {
  const path = name.split('.')
  const key = path.pop()!
  const owner = path.reduce<unknown>((from, step) => from === null || from === undefined ? from : (from as Record<string, unknown>)[step], root)
  return (typeof owner === 'object' || typeof owner === 'function') && owner !== null ? { name, owner, key } : null
}

/** A window's interfaces may stand on what it inherits from. */
function takenAway(owner: object, key: string): boolean {
  try {
    return has(owner, key) && delete (owner as Record<string, unknown>)[key]
  } catch {
    return false
  }
}

function has(owner: object, key: string): boolean {
  return Object.prototype.hasOwnProperty.call(owner, key)
}

/** 'values.flatMap is not a function', 'Object.fromEntries is not a function', 'structuredClone is not defined' */
function isOn({ name, key }: Place, message: string): boolean {
  const isMember = name.indexOf('.') >= 0
  const isStatic = isMember && name.indexOf('.prototype.') < 0
  const said = isStatic ? name : isMember ? `.${key}` : key
  return message.indexOf(`${said} is not a `) >= 0 || (!isMember && message.indexOf(`${key} is not defined`) >= 0)
}
