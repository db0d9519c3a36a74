import type { Address } from '../../newsroom/model/address'
import { Failure } from '../../newsroom/model/failure'
import type { LiveStream } from '../../newsroom/model/liveStream'
import { checkPicture } from './checkPicture'
import type { CheckNeeds } from './checkSource'
import { readPlaylist, type Playlist } from './playlist'
import { reasonOf } from './reasonOf'
import type { Finding, LiveReport } from './report'
import { checkLimits, isGood } from './transport'

export interface LiveCheck {
  readonly reports: readonly LiveReport[]
  readonly problems: readonly Finding[]
  readonly notes: readonly Finding[]
}

/** What one address of a stream turned out to be. */
interface Tried {
  readonly is: LiveReport['is']
  readonly problem: string | null
  readonly notes: readonly Omit<Finding, 'place'>[]
}

/** More qualities than this are not tried. */
const variantsTried = 3
/** A radio's file never ends: its beginning is enough. */
const streamLimits = { ...checkLimits, maxBytes: 150_000 }

/** A stream at each of its addresses, as a player would ask for it, and its still. */
export async function checkLive({ title, sources, picture }: LiveStream, place: string, needs: CheckNeeds): Promise<LiveCheck> {
  const tried = await Promise.all(sources.map(async (address, i) => ({ at: `${place}.sources[${i}]`, address, ...await tryStream(address, needs) })))
  const still = picture === null ? null : await checkPicture(picture, needs.transport)
  return {
    reports: tried.map(({ at, address, is }) => ({ place: at, title, address: needs.shown(address), is })),
    problems: [
      ...tried.flatMap(({ at, address, problem }) => problem === null ? [] : [{ place: at, code: 'stream', text: `The stream ${needs.shown(address)} cannot be played: ${problem}` }]),
      ...still?.problem ? [{ place: `${place}.picture`, code: 'picture', text: `The picture ${needs.shown(picture!)} cannot be shown: ${still.problem}` }] : [],
    ],
    notes: tried.flatMap(({ at, notes }) => notes.map(note => ({ place: at, ...note }))),
  }
}

async function tryStream(address: Address, needs: CheckNeeds): Promise<Tried> {
  try {
    const { bytes, headers } = await got(address, needs)
    const playlist = readPlaylist(new TextDecoder().decode(bytes), address)
    return playlist ? await tryPlaylist(playlist, needs) : fileOf(headers['content-type'] ?? 'something without a type')
  } catch (error) {
    return wrong(reasonOf(error))
  }
}

async function tryPlaylist(playlist: Playlist, needs: CheckNeeds): Promise<Tried> {
  const { variants } = playlist
  if (variants.length === 0) return tryPieces(playlist, needs)
  const tried = await Promise.all(variants.slice(0, variantsTried).map(async ({ address }) => {
    const one = readPlaylist(new TextDecoder().decode((await got(address, needs)).bytes), address)
    return one ? tryPieces(one, needs) : wrong(`At ${needs.shown(address)} is no playlist.`)
  }))
  const first = tried.find(({ problem }) => problem !== null) ?? tried[0]!
  return { ...first, notes: [...first.notes, ...codecNote(variants.map(({ codecs }) => codecs))] }
}

/** The newest piece stands for the others. */
async function tryPieces({ segments, ended }: Playlist, needs: CheckNeeds): Promise<Tried> {
  const newest = segments[segments.length - 1]
  if (newest === undefined) return wrong('Its playlist names no pieces of the stream.')
  const { bytes } = await got(newest, needs)
  if (bytes.length === 0) return wrong(`The piece ${needs.shown(newest)} is empty.`)
  if (!ended) return { is: 'live', problem: null, notes: [] }
  return { is: 'recording', problem: null, notes: [{ code: 'ended-stream', text: 'It is a recording that ends, and no live stream.' }] }
}

async function got(address: Address, { transport, shown }: CheckNeeds) {
  const answer = await transport(address, streamLimits)
  if (!isGood(answer.status)) throw new Failure('gone', address, `The server answered ${answer.status} at ${shown(address)}.`)
  return answer
}

function fileOf(type: string): Tried {
  if (!/^(?:video|audio)\//.test(type)) return wrong(`It is no playlist: ${type.split(';')[0]} came.`)
  return { is: 'file', problem: null, notes: [] }
}

function codecNote(codecs: readonly (string | null)[]): Tried['notes'] {
  const named = codecs.filter((one): one is string => one !== null && one !== '')
  if (named.length === 0 || named.some(one => /avc[13]|mp4a/.test(one))) return []
  return [{ code: 'codecs', text: `It is sent as ${named[0]} alone. Every TV plays H.264 with AAC (avc1, mp4a); not every TV plays this.` }]
}

function wrong(problem: string): Tried {
  return { is: null, problem, notes: [] }
}
