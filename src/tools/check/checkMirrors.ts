import type { Channel, Source } from '../../newsroom/model/channel'
import type { Story } from '../../newsroom/model/story'
import type { CheckNeeds, SourceCheck } from './checkSource'
import { reasonOf } from './reasonOf'
import type { Finding, MirrorReport } from './report'
import { checkLimits, isGood } from './transport'

export interface MirrorCheck {
  readonly report: MirrorReport
  readonly problem: Finding | null
  readonly note: Finding | null
}

interface Sample {
  readonly address: string
  /** Null for a page or picture. */
  readonly feed: { readonly source: Source; readonly stories: readonly Story[] } | null
}

/** Every mirror, asked for something that its host serves. */
export async function checkMirrors({ mirrors }: Channel, checks: ReadonlyMap<Source, SourceCheck>, needs: CheckNeeds): Promise<readonly MirrorCheck[]> {
  return (await Promise.all([...mirrors].map(async ([host, others]) => {
    const sample = sampleOf(host, checks)
    return Promise.all(others.map((mirror, i) => checkMirror(host, mirror, `mirrors[${JSON.stringify(host)}][${i}]`, sample, needs)))
  }))).flat()
}

function sampleOf(host: string, checks: ReadonlyMap<Source, SourceCheck>): Sample | null {
  const isThere = (address: string) => new URL(address).host === host
  const feed = [...checks].find(([{ address }]) => isThere(address))
  if (feed) return { address: feed[0].address, feed: { source: feed[0], stories: feed[1].stories } }
  const stories = [...checks.values()].flatMap(check => check.stories)
  const other = stories.flatMap(({ address, picture }) => [...address === null ? [] : [address], ...picture ? [picture.address] : []]).find(isThere)
  return other === undefined ? null : { address: other, feed: null }
}

async function checkMirror(host: string, mirror: string, place: string, sample: Sample | null, needs: CheckNeeds): Promise<MirrorCheck> {
  const report = { place, host, mirror, address: null, good: false }
  if (!sample) {
    return { report, problem: null, note: { place, code: 'unused-mirror', text: `Nothing that was tried comes from ${host}, so its mirror ${mirror} was not tried.` } }
  }
  const address = atMirror(sample.address, mirror)
  const wrong = await mistakeOf(address, sample, needs)
  const problem = wrong === null ? null : { place, code: 'mirror', text: `The mirror ${mirror} does not serve ${new URL(address).pathname}: ${wrong}` }
  return { report: { ...report, address, good: wrong === null }, problem, note: null }
}

async function mistakeOf(address: string, { feed }: Sample, { reader, transport }: CheckNeeds): Promise<string | null> {
  try {
    if (feed) return strangeIn((await reader.readFeed({ ...feed.source, address })).stories, feed.stories)
    const { status } = await transport(address, checkLimits)
    return isGood(status) ? null : `The server answered ${status}.`
  } catch (error) {
    return reasonOf(error)
  }
}

function strangeIn(found: readonly Story[], original: readonly Story[]): string | null {
  if (found.length === 0) return 'It has no stories.'
  const known = new Set(original.map(({ id }) => id))
  return known.size === 0 || found.some(({ id }) => known.has(id)) ? null : 'None of its stories is in the original.'
}

/** The mirror's port, or the usual one: not the original's. */
function atMirror(address: string, mirror: string): string {
  const { protocol, pathname, search } = new URL(address)
  return new URL(pathname + search, `${protocol}//${mirror}`).href
}
