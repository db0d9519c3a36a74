import type { Warning } from '../reading'

/** What is odd in a document of XML as such. */
export function xmlWarnings(text: string, damaged: boolean): readonly Warning[] {
  const warnings: Warning[] = []
  if (!/^[\s\ufeff]*</.test(text)) warnings.push({ code: 'leading-junk', text: 'Something stands before the feed; it was passed over.' })
  if (damaged) warnings.push({ code: 'truncated', text: 'The feed is damaged or cut off; every complete item was kept.' })
  return warnings
}
