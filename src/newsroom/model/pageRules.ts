/** Where one site's pages keep what is not found by itself: simple selectors, as `text/select` reads them. */
export interface PageRules {
  readonly headline?: string
  readonly lead?: string
  readonly trail?: string
  readonly picture?: string
  readonly caption?: string
  readonly byline?: string
  readonly published?: string
  readonly body?: string
  /** What is no part of a story. */
  readonly remove?: readonly string[]
}
