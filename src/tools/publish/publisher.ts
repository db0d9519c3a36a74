import { gzipSync } from 'node:zlib'
import type { Channel } from '../../newsroom/model/channel'
import { Failure } from '../../newsroom/model/failure'
import { manifestName } from '../../newsroom/sources/snapshot'
import type { Newsroom } from '../../newsroom/store/newsroom'
import type { Folder } from './folder'
import { gather, type Gathered } from './gather'
import { ledgerName, readLedger, type Ledger } from './ledger'
import { readPrevious, type Previous } from './previous'
import { writtenProblem, type Problem } from './problem'
import { snapshotFiles, type SnapshotFiles } from './snapshotFiles'
import { writeSnapshot } from './writeSnapshot'

export interface PublisherNeeds {
  readonly folder: Folder
  /** A newsroom that has read nothing yet: each run reads anew. */
  openNewsroom(): Pick<Newsroom, 'channel' | 'sections' | 'refresh' | 'complete' | 'learn' | 'tidied'>
  /** Milliseconds since 1970. */
  now(): number
  /** Seconds until TVs ask again. */
  readonly next: number
  placeOf(address: string): string
  /** What stands before the places of an edition: 'editions[0].'. */
  readonly within?: string
}

/** What a run did. */
export interface Report {
  /** Null when nothing was written. */
  readonly generation: number | null
  readonly sections: number
  readonly stories: number
  readonly written: number
  readonly removed: number
  /** What a TV loads before its first picture, packed. */
  readonly startBytes: number
  readonly problems: readonly Problem[]
}

export interface Publisher {
  /** One edition. Nothing rejects but a bug: what went wrong is in the report. */
  run(progress: (done: number, all: number) => void): Promise<Report>
}

const nothing: Report = { generation: null, sections: 0, stories: 0, written: 0, removed: 0, startBytes: 0, problems: [] }

export function createPublisher({ folder, openNewsroom, now, next, placeOf, within = '' }: PublisherNeeds): Publisher {
  const problemOf = ({ address, reason }: Failure): Problem => {
    const place = placeOf(address)
    return { place, text: place === address ? reason : `${address}: ${reason}` }
  }
  const published = async (channel: Channel, gathered: Gathered, previous: Previous | null, ledger: Ledger): Promise<Report> => {
    const time = now()
    const { sections, readings, failures } = gathered
    const problems = withoutTwins(failures.map(problemOf))
    // Old news must not look fresh: what nobody answered for is no new generation.
    if (sections.every(({ stories, whole }) => stories.length === 0 && !whole)) return { ...nothing, problems: [...problems, { place: `${within}sections`, text: nothingRead }] }
    const snapshot = snapshotFiles({ channel, sections, previous, now: time, next })
    const { written, removed } = await writeSnapshot(folder, snapshot, { ...ledger, readings: remembered(ledger, readings, time) }, time)
    return {
      generation: (previous?.generation ?? 0) + 1,
      sections: sections.length,
      stories: new Set([...snapshot.files.keys(), ...snapshot.kept].filter(name => name.startsWith('story-'))).size,
      written: written.length + 1,
      removed: removed.length,
      startBytes: startBytes(snapshot),
      problems,
    }
  }
  return {
    run: async progress => {
      try {
        const newsroom = openNewsroom()
        const previous = await readPrevious(folder)
        const ledger = readLedger(await folder.read(ledgerName))
        const gathered = await gather({
          newsroom, readings: ledger.readings, now: now(), progress,
          earlier: async id => previous?.story(id) ?? null,
        })
        return await published(newsroom.channel, gathered, previous, ledger)
      } catch (error) {
        return { ...nothing, problems: [refusal(error)] }
      }
    },
  }
}

const nothingRead = 'No source could be read, so nothing was published; what was published before stays.'

/** Sections may share a source. */
function withoutTwins(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map(problem => [writtenProblem(problem), problem])).values()]
}

const rememberedMs = 7 * 86_400_000

/** Stories that have left their feeds may come back, but not for ever. */
function remembered({ readings }: Ledger, fresh: Ledger['readings'], now: number): Ledger['readings'] {
  const recent = [...readings].filter(([, { read }]) => now - read < rememberedMs)
  return new Map([...recent, ...fresh])
}

function startBytes({ files }: SnapshotFiles): number {
  const start = [...files].filter(([name]) => name === manifestName || name.startsWith('home-'))
  return start.reduce((sum, [, text]) => sum + gzipSync(text, { level: 9 }).length, 0)
}

/** A folder that cannot be used is a problem of its own; anything else is a bug. */
function refusal(error: unknown): Problem {
  if (error instanceof Failure && error.kind === 'unsupported') return { place: manifestName, text: 'The folder holds a channel of a newer Tenfoot: publish with that one, or to another folder.' }
  if (error instanceof Failure) return { place: manifestName, text: 'The folder has a file of this name that is no published channel: choose another folder, or remove it.' }
  const { code, path, message } = error as { code?: string; path?: string; message: string }
  if (code === undefined) throw error
  return { place: path ?? '--to', text: `It cannot be written or read: ${message}.` }
}
