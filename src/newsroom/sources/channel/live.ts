import { resolveAddress, type Address } from '../../model/address'
import type { LiveStream } from '../../model/liveStream'
import { placed, type Problem } from './problem'
import { notFrom, sectionId, unique } from './sections'
import type { WrittenLive } from './shape'

export interface LiveReading {
  readonly live: readonly LiveStream[]
  readonly problems: readonly Problem[]
}

/** The written streams, or what is wrong with their addresses at this place. */
export function liveOf(written: readonly WrittenLive[], base: Address): LiveReading {
  const problems: Problem[] = []
  const resolved = (address: string, path: string): Address => {
    const found = resolveAddress(address, base)
    if (found === null) problems.push({ path, text: notFrom(address, base) })
    return found ?? ''
  }
  const live = written.map(({ title, sources, picture, audio }, i): LiveStream => ({
    id: sectionId([title]),
    title,
    sources: sources.map((source, at) => resolved(source, placed(placed(placed('live', i), 'sources'), at))),
    picture: picture === undefined ? null : resolved(picture, placed(placed('live', i), 'picture')),
    audio: audio ?? false,
  }))
  return { live: unique(live), problems }
}
