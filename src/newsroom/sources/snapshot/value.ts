import * as v from 'valibot'
import { resolveAddress } from '../../model/address'
import { isSnapshotId, isSnapshotName, type SnapshotKind } from './name'

/** What is written in several of a snapshot's files. Empty fields are left out there. */
export const text = v.optional(v.nullable(v.string()), null)
export const texts = v.optional(v.array(v.string()), [])
export const address = v.pipe(v.string(), v.check(written => resolveAddress(written, written) !== null))
export const id = v.pipe(v.string(), v.check(isSnapshotId))
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
export const moment = v.pipe(v.string(), v.check(written => !Number.isNaN(Date.parse(written))))

export function nameOf(kind: SnapshotKind) {
  return v.pipe(v.string(), v.check(name => isSnapshotName(name, kind)))
}

/** A list whose odd members are left out: one bad card must not cost the page. */
export function listOf<T>(member: v.GenericSchema<unknown, T>) {
  return v.optional(v.pipe(v.array(v.unknown()), v.transform((all): readonly T[] => all.flatMap(one => fitting(member, one)))), [])
}

function fitting<T>(member: v.GenericSchema<unknown, T>, one: unknown): readonly T[] {
  const { success, output } = v.safeParse(member, one)
  return success ? [output] : []
}
