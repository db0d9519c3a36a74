/** What is wrong in channel.json, and how to mend it. */
export interface Problem {
  /** 'sections[2].sources[0]'; empty for the file as a whole. */
  readonly path: string
  readonly text: string
}

/** Longer names are cut in messages. */
const longestName = 60

/** The place of an entry or item in `path`: 'sections[2]', 'mirrors["news.example"]'. */
export function placed(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`
  const name = shown(key)
  if (!/^[\w$-]+$/.test(name)) return `${path}[${JSON.stringify(name)}]`
  return path === '' ? name : `${path}.${name}`
}

/** Problems of a part of the file, at their place in the whole of it. */
export function under(place: string, problems: readonly Problem[]): readonly Problem[] {
  return problems.map(({ path, text }) => ({ path: path === '' ? place : `${place}.${path}`, text }))
}

/** What an operator wrote, as a message repeats it. */
export function shown(written: string): string {
  return written.length > longestName ? `${written.slice(0, longestName)}…` : written
}
