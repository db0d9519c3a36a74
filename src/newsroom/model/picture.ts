import type { Address } from './address'

export interface Picture {
  readonly address: Address
  readonly caption: string | null
  readonly credit: string | null
}
