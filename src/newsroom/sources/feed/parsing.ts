import type { AddressRules } from './addressRule'

/** What the operator knows of a source that it does not say itself. */
export interface Parsing {
  readonly rules?: AddressRules | undefined
  /** The zone of dates that name none, such as '+03:30' or 'CET'; else UTC. */
  readonly zone?: string | undefined
  /** The source's bytes were read in an encoding that nobody declared. */
  readonly encodingGuessed?: boolean | undefined
}
