import { repairedJson } from './repair'
import { mistakeAt, placeOfMistake } from './mistake'
import type { Warning } from '../reading'

export interface JsonText {
  /** Null when nothing could be read. */
  readonly value: unknown
  readonly warnings: readonly Warning[]
}

/** Where an object or a list of objects may begin: '[warning]' does not. */
const beginning = /\{\s*["}]|\[\s*[{\]]/

/** JSON as programs send it: with something before it, with a comma too many, or cut off. What is complete is kept. */
export function readJson(text: string): JsonText {
  const start = text.search(beginning)
  const written = text.slice(Math.max(0, start))
  const junk: readonly Warning[] = /^[\s\ufeff]*$/.test(text.slice(0, Math.max(0, start))) ? [] : [{ code: 'leading-junk', text: 'Something stands before the JSON; it was passed over.' }]
  const whole = parsed(written)
  if (whole !== undefined) return { value: whole, warnings: junk }
  const { value, warning } = mended(written)
  return { value, warnings: [...junk, warning] }
}

function mended(written: string): { value: unknown; warning: Warning } {
  const { json, cut } = repairedJson(written)
  const whole = parsed(json)
  if (whole !== undefined && cut) return { value: whole, warning: { code: 'truncated', text: 'The feed is cut off; every complete item was kept.' } }
  const place = placeOfMistake(written)
  if (whole !== undefined) return { value: whole, warning: { code: 'json', text: `The JSON has a mistake (${place}); it was repaired.` } }
  const before = parsed(repairedJson(written.slice(0, mistakeAt(written))).json)
  if (before !== undefined) return { value: before, warning: { code: 'json', text: `The JSON has a mistake (${place}); what stands before it was kept.` } }
  return { value: null, warning: { code: 'json', text: `This is not JSON (${place}).` } }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown
  } catch {
    return undefined
  }
}
