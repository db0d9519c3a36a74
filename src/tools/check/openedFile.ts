import type { Channel, Source } from '../../newsroom/model/channel'
import { editionsOf } from '../../newsroom/model/edition'
import { readChannelFile } from '../../newsroom/sources/channelFile'
import { sourcesIn } from '../serve/channelSources'
import { readLocalChannel } from '../serve/localChannel'
import { filesOrigin } from './fileTransport'
import type { Finding } from './report'

export interface OpenedFile {
  readonly channel: Channel
  /** The place of each source in the file. */
  readonly places: ReadonlyMap<Source, string>
  /** The folders with files that it names. */
  readonly mounts: readonly string[]
}

/** A channel file with all its places, or everything that is wrong with it. */
export function openFile(file: string): OpenedFile | { readonly problems: readonly Finding[] } {
  const { local, problems } = readLocalChannel(file)
  if (!local) return { problems: problems.map(({ path, text }) => ({ place: path, code: 'file', text })) }
  const { channel } = readChannelFile(JSON.stringify(local.channel), `${filesOrigin}/channel.json`)
  if (!channel) throw new Error('The channel file changed while it was read.')
  const written = sourcesIn(local.channel)
  const sources = editionsOf(channel).flatMap(({ sections }) => sections).flatMap(section => section.sources)
  return { channel, places: new Map(sources.map((source, i) => [source, written[i]?.place ?? ''])), mounts: local.mounts }
}

/** 'sections[2]' of 'sections[2].sources[0]'; '' for a channel without sections. */
export function sectionPlace(sourcePlace: string): string {
  return sourcePlace.replace(/\.?sources\[\d+\]$/, '')
}
