import { pathOf, type Address } from '../../model/address'
import { dayOf } from '../../text/date'

/** Templates of paths, such as '/Detail/{year}/{month}/{day}/{id}/*'. */
export interface AddressRules {
  readonly id?: string | undefined
  readonly date?: string | undefined
}

/** What an address says of its story; null for what its template does not name. */
export interface AddressFacts {
  readonly id: string | null
  /** ISO 8601, the day's noon in UTC. */
  readonly date: string | null
}

type Names = 'id' | 'year' | 'month' | 'day' | '*'
type Token = { readonly text: string } | { readonly name: Names }

/**
 * An address read by a template: `{id}`, `{year}`, `{month}` and `{day}` stand for parts of a step, `*` for
 * anything in a step, and for all that follows when it is the last step. Null when the address is not of this shape.
 */
export function readAddress(address: Address, template: string): AddressFacts | null {
  const found = new Map<Names, string>()
  return fits(stepsOf(pathOf(address)), stepsOf(template), found) ? factsOf(found) : null
}

function stepsOf(path: string): readonly string[] {
  return path.replace(/^\/+|\/+$/g, '').split('/')
}

function fits(steps: readonly string[], templates: readonly string[], found: Map<Names, string>): boolean {
  const open = templates[templates.length - 1] === '*'
  const wanted = open ? templates.slice(0, -1) : templates
  if (steps.length < wanted.length || (!open && steps.length > wanted.length)) return false
  return wanted.every((template, i) => fitsStep(steps[i]!, tokensOf(template), found))
}

function fitsStep(step: string, tokens: readonly Token[], found: Map<Names, string>): boolean {
  let at = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const end = 'text' in token ? at + token.text.length : endOfValue(step, at, token.name, tokens.slice(i + 1))
    const value = step.slice(at, end)
    if (end < at || ('text' in token ? value !== token.text : !isValue(token.name, value))) return false
    if ('name' in token) found.set(token.name, value)
    at = end
  }
  return at === step.length
}

/** A value ends where the text behind it begins; `*` takes as much as it can and leaves the later texts their places. */
function endOfValue(step: string, at: number, name: Names, behind: readonly Token[]): number {
  const texts = behind.flatMap(token => 'text' in token ? [token.text] : [])
  const next = behind[0]
  if (!next || !('text' in next)) return step.length
  if (name !== '*') return step.indexOf(next.text, at)
  let end = step.length
  texts.filter(text => text === next.text).forEach(text => { end = end < 0 ? end : step.lastIndexOf(text, end - 1) })
  return end
}

function isValue(name: Names, value: string): boolean {
  if (name === '*') return true
  if (name === 'id') return value !== ''
  return (name === 'year' ? /^\d{4}$/ : /^\d\d?$/).test(value)
}

function tokensOf(template: string): readonly Token[] {
  return template.split(/(\{(?:id|year|month|day)\}|\*)/).filter(part => part !== '').map(tokenOf)
}

function tokenOf(part: string): Token {
  switch (part) {
    case '*': return { name: '*' }
    case '{id}': return { name: 'id' }
    case '{year}': return { name: 'year' }
    case '{month}': return { name: 'month' }
    case '{day}': return { name: 'day' }
    default: return { text: part }
  }
}

function factsOf(found: ReadonlyMap<Names, string>): AddressFacts {
  const [year, month, day] = [found.get('year'), found.get('month'), found.get('day')]
  const known = year !== undefined && month !== undefined && day !== undefined
  return { id: found.get('id') ?? null, date: known ? dayOf(Number(year), Number(month), Number(day)) : null }
}
