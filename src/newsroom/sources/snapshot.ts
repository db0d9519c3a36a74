import { resolveAddress, type Address } from '../model/address'
import { Failure } from '../model/failure'
import type { Story } from '../model/story'
import { readSnapshotFile } from './snapshot/file'
import { readManifest, snapshotVersion, type Manifest, type ManifestSection } from './snapshot/manifest'
import { isSnapshotId, isSnapshotName, manifestName, snapshotName, type SnapshotKind } from './snapshot/name'
import { home, sectionPage, type Home } from './snapshot/page'
import { storyFile, usual, type Card } from './snapshot/story'

export { isSnapshotId, isSnapshotName, manifestName, readManifest, snapshotName, snapshotVersion, usual }
export type { Card, Manifest, ManifestSection, SnapshotKind }

export interface SnapshotNeeds {
  /** One GET as text; throws `Failure`. The address is where it really came from. */
  get(address: Address): Promise<{ readonly text: string; readonly address: Address }>
  /** The manifest's. */
  readonly address: Address
  /** What was last opened, if that is remembered: nothing older is taken for news. */
  readonly known?: { readonly epoch: number; readonly generation: number }
}

export interface OpenedSection extends ManifestSection {
  /** The first ones, when it is among the first sections; else its head page has them. */
  readonly stories: readonly Card[]
}

export interface OpenedSnapshot extends Omit<Manifest, 'sections' | 'home'> {
  readonly sections: readonly OpenedSection[]
}

export interface StoryPage {
  readonly stories: readonly Card[]
  /** The page with the older ones. */
  readonly next: string | null
}

/** A published channel. All throw `Failure`; only what is asked for is fetched, and only the home is kept. */
export interface Snapshot {
  /** The newest generation and the first stories. */
  open(): Promise<OpenedSnapshot>
  page(sectionId: string, name: string): Promise<StoryPage>
  /** The whole story behind a card's `file`. */
  story(file: string): Promise<Story>
}

export function createSnapshot({ get, address, known }: SnapshotNeeds): Snapshot {
  let base = address
  let newest = known
  let kept: { readonly name: string; readonly home: Home } | null = null

  const textOf = async (kind: SnapshotKind, name: string, from = base) => {
    const at = isSnapshotName(name, kind) ? resolveAddress(name, from) : null
    if (at === null) throw new Failure('malformed', from, `“${name}” is no file of a published channel.`)
    return { text: (await get(at)).text, at }
  }
  const homeOf = async (name: string, from: Address): Promise<Home> => {
    if (kept?.name === name) return kept.home
    const { text, at } = await textOf('home', name, from)
    return readSnapshotFile('home', name, text, at, home)
  }
  return {
    open: async () => {
      const answer = await get(address)
      const manifest = readManifest(answer.text, address)
      if (newest && isOlder(manifest, newest)) throw new Failure('malformed', address, 'The channel is older than it was before; a mirror may have stopped.')
      const first = await homeOf(manifest.home, answer.address)
      // Another opening may have overtaken this one.
      if (!newest || !isOlder(manifest, newest)) {
        base = answer.address
        newest = manifest
        kept = { name: manifest.home, home: first }
      }
      return opened(manifest, first)
    },
    page: async (sectionId, name) => {
      const { text, at } = await textOf('sec', name)
      const { section, cards, next } = readSnapshotFile('sec', name, text, at, sectionPage)
      if (section !== sectionId) throw new Failure('malformed', at, `The page belongs to the section “${section}”.`)
      return { stories: cards, next }
    },
    story: async file => {
      const { text, at } = await textOf('story', file)
      return readSnapshotFile('story', file, text, at, storyFile)
    },
  }
}

function isOlder(one: Manifest, other: { readonly epoch: number; readonly generation: number }): boolean {
  return one.epoch < other.epoch || (one.epoch === other.epoch && one.generation < other.generation)
}

function opened(manifest: Manifest, first: Home): OpenedSnapshot {
  const { channel, epoch, generation, generated, next, mirrors, sections } = manifest
  const cardsOf = (id: string) => first.sections.find(one => one.id === id)?.cards ?? []
  return { channel, epoch, generation, generated, next, mirrors, sections: sections.map(one => ({ ...one, stories: cardsOf(one.id) })) }
}
