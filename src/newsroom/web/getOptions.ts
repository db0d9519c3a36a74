import type { Request } from './fromMirrors'

export interface GetOptions extends Omit<Request, 'wanted'> {
  /** False: not stored. Whole pages would leave no room for the feeds, which a start without network needs. */
  readonly keep?: boolean
}
