import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Channel } from '../../newsroom/model/channel'
import { editionsOf } from '../../newsroom/model/edition'
import { readChannelFile } from '../../newsroom/sources/channelFile'
import { createAxiosTransport } from '../../newsroom/sources/reader'
import type { Transport } from '../check/transport'
import { isPath, sourcesIn } from '../serve/channelSources'
import { localFiles } from './localFiles'
import type { Problem } from './problem'

export interface EditionToPublish {
  readonly channel: Channel
  /** Where its snapshot lies in the channel's: 'ar'; '' for the main one. */
  readonly folder: string
  /** Where it stands in the file: 'editions[0].', or ''. */
  readonly within: string
}

export interface ChannelToPublish {
  /** In all its languages, the main one first. */
  readonly editions: readonly EditionToPublish[]
  /** How its files are had; the newsroom's own way when all of it is on the web. */
  readonly transport: Transport | undefined
  /** 'sections[2].sources[0]' for a source's address; the address itself for all others. */
  placeOf(address: string): string
}

/** A channel file, or all that is wrong with it. `base` is the web address of its folder. */
export async function channelToPublish(file: string, base: string): Promise<ChannelToPublish | readonly Problem[]> {
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) return [{ place: file, text: 'There is no such file, or it cannot be read.' }]
  const { channel, problems } = readChannelFile(text, base)
  if (channel === null) return problems.map(problem => ({ place: problem.path === '' ? file : problem.path, text: problem.text }))
  const sources = sourcesIn(JSON.parse(text.replace(/^\ufeff/, '')))
  const places = new Map(sources.map(({ place, written }) => [hrefOf(written, base), place]))
  return {
    editions: editionsOf(channel).map((edition, i) => ({
      // The snapshot that is published must not be read as its own source.
      channel: { ...edition, snapshot: null },
      folder: i === 0 ? '' : edition.language.toLowerCase(),
      within: i === 0 ? '' : `editions[${i - 1}].`,
    })),
    transport: sources.some(({ written }) => isPath(written)) ? localFiles(base, dirname(resolve(file)), createAxiosTransport()) : undefined,
    placeOf: address => places.get(address) ?? address,
  }
}

function hrefOf(written: string, base: string): string {
  return URL.canParse(written, base) ? new URL(written, base).href : written
}
