import { shown } from './problem'

const places = ['id', 'year', 'month', 'day']
const day = ['year', 'month', 'day']

/** What is wrong with a template such as '/Detail/{year}/{month}/{day}/{id}/*'; null when it is one. */
export function storyPathMistake(path: string): string | null {
  if (path.charAt(0) !== '/') return `Begin with the slash after the host, such as "/Detail/{year}/{month}/{day}/{id}/*".`
  if (/[\s?#]/.test(path)) return 'Write the path alone, without spaces, “?” and “#”.'
  const names = (path.match(/\{[^{}]*\}/g) ?? []).map(name => name.slice(1, -1))
  const strange = names.find(name => !places.includes(name))
  if (strange !== undefined) return `{${shown(strange)}} is no place. There are {id}, {year}, {month}, {day}, and * for anything.`
  if (/[{}]/.test(path.replace(/\{\w+\}/g, ''))) return 'A bracket { or } has no partner.'
  return placesMistake(path, names)
}

function placesMistake(path: string, names: readonly string[]): string | null {
  const twice = names.find((name, i) => names.indexOf(name) !== i)
  if (twice !== undefined) return `{${twice}} stands here twice. Write * for the other one.`
  // A place ends where the next written letter begins.
  if (/[}*][{*]/.test(path)) return 'Two places touch each other. Put a slash or a letter between them.'
  const lacking = day.filter(name => !names.includes(name))
  if (lacking.length > 0 && lacking.length < day.length) return `A date needs all of {year}, {month} and {day}; ${lacking.map(name => `{${name}}`).join(' and ')} is missing.`
  return names.length === 0 ? 'Name at least {id}, or {year}, {month} and {day}.' : null
}
