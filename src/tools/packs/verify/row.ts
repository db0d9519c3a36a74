/** What one check found of one package. */
export interface Row {
  /** 'webos/example.gull.tv_1.0.0_all.ipk' */
  readonly artefact: string
  readonly check: string
  readonly is: 'good' | 'wrong' | 'not checked'
  /** What was found, or why it was not looked for. */
  readonly text: string
  /** It was not checked because of a program that is missing here. */
  readonly needsTool?: boolean
}

export type Found = Omit<Row, 'artefact'>

export function good(check: string, text = ''): Found {
  return { check, is: 'good', text }
}

export function wrong(check: string, text: string): Found {
  return { check, is: 'wrong', text }
}

export function notChecked(check: string, text: string): Found {
  return { check, is: 'not checked', text }
}

/** Good when there is nothing to say. */
export function judged(check: string, mistakes: readonly string[], text = ''): Found {
  return mistakes.length === 0 ? good(check, text) : wrong(check, mistakes.slice(0, 3).join('; ') + (mistakes.length > 3 ? ` and ${mistakes.length - 3} more` : ''))
}
