import type { JsonRecord } from '../../../newsroom/model/record'

/** A record without some of its entries. */
export function omitted(record: JsonRecord, names: readonly string[]): JsonRecord {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)))
}
