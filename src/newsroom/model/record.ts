/** A value of JSON with members; what stands in them is not known. */
export type JsonRecord = Readonly<Record<string, unknown>>

const none: JsonRecord = {}

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value as a record; an empty one when it is none. */
export function recordOf(value: unknown): JsonRecord {
  return isRecord(value) ? value : none
}
