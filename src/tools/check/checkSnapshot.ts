import { createSnapshot, type OpenedSnapshot, type Snapshot } from '../../newsroom/sources/reader'
import type { CheckNeeds } from './checkSource'
import { reasonOf } from './reasonOf'
import type { Finding, SnapshotReport } from './report'

export interface SnapshotCheck {
  readonly report: SnapshotReport
  readonly problems: readonly Finding[]
  readonly notes: readonly Finding[]
}

const place = 'snapshot'
const hourMs = 3_600_000
const oldHours = 24

/** A published channel, as a TV opens it: the manifest, the home, a section's page and a story. */
export async function checkSnapshot(address: string, { reader, shown, now }: CheckNeeds): Promise<SnapshotCheck> {
  const snapshot = createSnapshot({ address, get: asked => reader.text(asked, false) })
  const nothing = { address: shown(address), name: null, generation: null, generated: null, sections: 0, stories: 0 }
  try {
    const opened = await snapshot.open()
    const problem = await mistakeInside(snapshot, opened)
    return { report: reportOf(shown(address), opened), problems: problem === null ? [] : [wrong(problem)], notes: ageOf(opened, now()) }
  } catch (error) {
    return { report: nothing, problems: [wrong(`${shown(address)} could not be opened: ${reasonOf(error)}`)], notes: [] }
  }
}

/** The first page and story stand for the others: their names say whether they are whole. */
async function mistakeInside(snapshot: Snapshot, { sections }: OpenedSnapshot): Promise<string | null> {
  const section = sections.find(({ head }) => head !== null)
  if (!section || section.head === null) return 'It has no stories. Publish it again.'
  try {
    const { stories } = await snapshot.page(section.id, section.head)
    if (stories[0]) await snapshot.story(stories[0].file)
    return null
  } catch (error) {
    return `A file of it is missing or changed: ${reasonOf(error)} Publish it again.`
  }
}

function reportOf(address: string, { channel, generation, generated, sections }: OpenedSnapshot): SnapshotReport {
  return { address, name: channel.name, generation, generated, sections: sections.length, stories: sections.reduce((sum, { count }) => sum + count, 0) }
}

function ageOf({ generated }: OpenedSnapshot, now: number): readonly Finding[] {
  const hours = Math.floor((now - Date.parse(generated)) / hourMs)
  return hours > oldHours ? [{ place, code: 'old-snapshot', text: `It was published ${hours} hours ago; does \`publish --watch\` still run?` }] : []
}

function wrong(text: string): Finding {
  return { place, code: 'snapshot', text }
}
