import type { Address } from './address'
import type { Trail } from './trail'

export interface Section {
  /** `[A-Za-z0-9_-]` only, stable while titles stay: 'news-defence-coast'. */
  readonly id: string
  readonly title: string
  /** From the outermost section to this one. */
  readonly trail: Trail
  readonly sources: readonly Address[]
}

export interface Channel {
  readonly name: string
  /** BCP 47. */
  readonly language: string
  /** The brand's colour as '#rrggbb', or null for the theme's own. */
  readonly accent: string | null
  /** All sections, parents before children, in the operator's order. */
  readonly sections: readonly Section[]
}
