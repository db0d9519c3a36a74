/** The way to a story, outermost first: ['News', 'Defence', 'Coast']. */
export type Trail = readonly string[]

/** 'News / Defence / Coast' */
export function writeTrail(trail: Trail): string {
  return trail.join(' / ')
}

/** Reads what broadcasters write between the steps: slashes, chevrons, arrows. */
export function parseTrail(text: string): Trail {
  return text.split(/\s*(?:\/|›|»|>|→|\|)\s*/).map(step => step.trim()).filter(step => step !== '')
}
