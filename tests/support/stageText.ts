import type { Lightning } from '@lightningjs/sdk'

interface Drawn {
  readonly renderInfo: { readonly lines: readonly (string | { readonly info: { readonly text: string } })[]; readonly w: number; readonly h: number } | null
}

/** The text of an element, '' when it has none. */
export function textAt(element: Lightning.Element): string {
  return (element as unknown as { text: { text: string } | null }).text?.text ?? ''
}

/** The lines of an element's text as the engine drew them. */
export function linesIn(element: Lightning.Element): string[] {
  const source = (element.texture as unknown as { source: Drawn } | null)?.source
  const lines = source?.renderInfo?.lines ?? []
  return lines.map(line => typeof line === 'string' ? line : line.info.text)
}
