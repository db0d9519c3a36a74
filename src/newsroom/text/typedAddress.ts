import type { Address } from '../model/address'
import type { Width } from './lines'

/** Added by feeds to count visits; nobody should have to type it. */
const counting = /[?&](?:utm_[a-z]+|fbclid|gclid)=[^&#]*/gi

/** The address as a reader passes it on: without what only counts visits. */
export function sharedAddress(address: Address): Address {
  const [page = '', ...rest] = address.split('?')
  if (rest.length === 0) return address
  const query = `?${rest.join('?')}`.replace(counting, '').replace(/^&/, '?')
  return query === '?' ? page : page + query
}

/** An address as it is typed from what stands on a screen: its host, then its path in lines no wider than `width`, which end where it has a joint. */
export function typedAddress(address: Address, width: number, widthOf: Width): readonly string[] {
  const { host, pathname, search, hash } = new URL(address)
  const path = readable(pathname + search + hash)
  return [host, ...path === '/' ? [] : joined(path.match(/[^/?&]+[/?&]*|[/?&]+/g) ?? [], width, widthOf)]
}

/** Letters instead of '%D8%A7', unless some of them could not be seen or would turn the line round. */
function readable(path: string): string {
  try {
    const letters = decodeURI(path)
    return unseen.test(letters) ? path : letters
  } catch {
    return path
  }
}

const unseen = /[\s\u0000-\u001f\u007f-\u00a0\u00ad\u0590-\u08ff\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufb1d-\ufdff\ufe70-\ufeff]/

/** Parts put together to lines; one that is wider than a line ends it at a hyphen, else anywhere. */
function joined(parts: readonly string[], width: number, widthOf: Width): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const part of parts) {
    if (widthOf(line + part) <= width) {
      line += part
      continue
    }
    const whole = widthOf(part) <= width
    if (whole && line !== '') lines.push(line)
    const broken = whole ? [part] : brokenAt(line + part, width, widthOf)
    lines.push(...broken.slice(0, -1))
    line = broken[broken.length - 1]!
  }
  return line === '' ? lines : [...lines, line]
}

function brokenAt(text: string, width: number, widthOf: Width): readonly string[] {
  const letters = Array.from(text)
  const lines: string[] = []
  let from = 0
  while (from < letters.length) {
    let to = from + 1
    while (to < letters.length && widthOf(letters.slice(from, to + 1).join('')) <= width) to++
    const joint = to < letters.length ? lastJoint(letters, from, to) : to
    lines.push(letters.slice(from, joint).join(''))
    from = joint
  }
  return lines
}

/** After the last hyphen or slash that leaves the line a third full. */
function lastJoint(letters: readonly string[], from: number, to: number): number {
  for (let at = to; at > from + (to - from) / 3; at--) {
    if (letters[at - 1] === '-' || letters[at - 1] === '/') return at
  }
  return to
}
