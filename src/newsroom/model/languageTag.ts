/** A language tag (BCP 47, or as sets write it) without its country or script: 'pt' of 'pt-BR' and 'PT_br'. */
export function primaryOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0]!
}

/** Whether two tags are the same but for how they are written. */
export function sameTag(one: string, other: string): boolean {
  return written(one) === written(other)
}

function written(tag: string): string {
  return tag.toLowerCase().replace(/_/g, '-')
}
