import * as v from 'valibot'
import type { Address } from '../../model/address'
import { Failure } from '../../model/failure'
import { snapshotName, type SnapshotKind } from './name'

/** What a file holds; throws `Failure` 'malformed' when it is not what its name says: a cut, a change, a sign-in page. */
export function readSnapshotFile<T>(kind: SnapshotKind, name: string, text: string, address: Address, schema: v.GenericSchema<unknown, T>): T {
  if (snapshotName(kind, text) !== name) throw new Failure('malformed', address, 'The file does not hold what was published under its name.')
  const { success, output } = v.safeParse(schema, jsonIn(text, address))
  if (!success) throw new Failure('malformed', address, 'The file is not part of a published channel.')
  return output
}

export function jsonIn(text: string, address: Address): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (cause) {
    throw new Failure('malformed', address, 'Something else came instead of a published channel.', cause)
  }
}
