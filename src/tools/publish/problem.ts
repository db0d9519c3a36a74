/** What went wrong, and where. */
export interface Problem {
  /** 'sections[2].sources[0]', an address, or a file. */
  readonly place: string
  readonly text: string
}

export function writtenProblem({ place, text }: Problem): string {
  return `${place}: ${text}`
}
