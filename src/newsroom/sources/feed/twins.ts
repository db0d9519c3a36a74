import type { Address } from '../../model/address'
import { sameTag } from '../../model/languageTag'
import type { Twin } from '../../model/story'

const most = 20

/** Whether what a link calls its language is a tag (BCP 47). */
export function isTag(written: string): boolean {
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(written)
}

/** The first twin of each language; `own`: the story's own address, which is none. */
export function oneALanguage(twins: readonly Twin[], own: Address | null = null): readonly Twin[] {
  const others = twins.filter(({ address }) => address !== own)
  return others.filter((one, i) => others.findIndex(other => sameTag(other.language, one.language)) === i).slice(0, most)
}
