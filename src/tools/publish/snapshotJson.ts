import { isRecord } from '../../newsroom/model/record'

/** JSON whose bytes follow from what it says and nothing else: keys in order, empty fields left out. */
export function snapshotJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => isRecord(part) ? ordered(part) : part)
}

function ordered(object: object): object {
  const filled = Object.entries(object).filter(([, value]) => !isEmpty(value))
  return Object.fromEntries(filled.sort(([one], [other]) => one < other ? -1 : 1))
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0)
}
