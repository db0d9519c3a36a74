import * as v from 'valibot'
import type { Address } from '../../model/address'
import { Failure } from '../../model/failure'
import type { Trail } from '../../model/trail'
import { jsonIn } from './file'
import { count, id, listOf, moment, nameOf, texts } from './value'

/** The version that is written and read here. A newer reader may know more fields of it; these stay. */
export const snapshotVersion = 1

export interface ManifestSection {
  readonly id: string
  readonly title: string
  readonly trail: Trail
  /** How many stories its pages hold. */
  readonly count: number
  /** The page with the newest; null when there are no stories. */
  readonly head: string | null
  readonly pages: number
}

/** `manifest.json`: the one file that changes, and names all others. */
export interface Manifest {
  readonly channel: { readonly name: string; readonly language: string; readonly accent: string | null }
  /** Grows when a channel starts anew; within an epoch the generation grows. */
  readonly epoch: number
  readonly generation: number
  /** ISO 8601, UTC. */
  readonly generated: string
  /** Seconds until it is worth asking again. */
  readonly next: number
  /** Other hosts that serve the same, best first. */
  readonly mirrors: readonly { readonly host: string; readonly others: readonly string[] }[]
  readonly sections: readonly ManifestSection[]
  readonly home: string
}

const section: v.GenericSchema<unknown, ManifestSection> = v.object({
  id, title: v.string(), trail: texts, count, pages: count,
  head: v.optional(v.nullable(nameOf('sec')), null),
})

const manifest: v.GenericSchema<unknown, Manifest> = v.object({
  channel: v.object({ name: v.string(), language: v.string(), accent: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^#[0-9a-fA-F]{6}$/))), null) }),
  epoch: count,
  generation: count,
  generated: moment,
  next: count,
  mirrors: listOf(v.object({ host: v.string(), others: texts })),
  sections: listOf(section),
  home: nameOf('home'),
})

const version = v.object({ v: v.pipe(v.number(), v.safeInteger(), v.minValue(1)) })

/** A manifest's text; throws `Failure` 'unsupported' for a newer version, and 'malformed'. */
export function readManifest(text: string, address: Address): Manifest {
  const json = jsonIn(text, address)
  const versioned = v.safeParse(version, json)
  if (versioned.success && versioned.output.v > snapshotVersion) {
    throw new Failure('unsupported', address, `This channel is published in version ${versioned.output.v} of its format, and this app reads version ${snapshotVersion}: update the app.`)
  }
  const { success, output } = v.safeParse(manifest, json)
  if (!versioned.success || !success) throw new Failure('malformed', address, 'This is not the manifest of a published channel.')
  return output
}
