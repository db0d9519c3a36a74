import type { Story } from '../../newsroom/model/story'
import { Failure } from '../../newsroom/model/failure'
import { createSnapshot, manifestName, readManifest, type ManifestSection, type Snapshot } from '../../newsroom/sources/snapshot'
import type { ChainPage } from './chain'
import type { Folder } from './folder'
import type { Published } from './snapshotFiles'

export interface Previous extends Published {
  /** A story as it was published; null when it was not, or its file is damaged. */
  story(id: string): Promise<Story | null>
}

/** Nothing is there: the reader of snapshots wants an address, and a folder has none. */
const nowhere = 'http://localhost/'

/** The snapshot in a folder; null when there is none, a `Failure` when its manifest cannot be gone on with. */
export async function readPrevious(folder: Folder): Promise<Previous | null> {
  const text = await folder.read(manifestName)
  if (text === null) return null
  const manifest = readManifest(text, nowhere + manifestName)
  const snapshot = createSnapshot({ address: nowhere + manifestName, get: address => fileAt(folder, address) })
  const names = new Set(await folder.names())
  const pages = new Map<string, readonly ChainPage[]>()
  for (const section of manifest.sections) pages.set(section.id, await chainFrom(section, snapshot, names))
  const files = new Map([...pages.values()].flat().flatMap(({ cards }) => cards.map(({ id, file }) => [id, file])))
  const { epoch, generation } = manifest
  return { epoch, generation, pages, story: async id => files.has(id) ? orNull(snapshot.story(files.get(id)!)) : null }
}

async function fileAt(folder: Folder, address: string): Promise<{ text: string; address: string }> {
  const text = await folder.read(address.slice(nowhere.length))
  if (text === null) throw new Failure('gone', address, 'There is no such file.')
  return { text, address }
}

/** The pages from the head to the end, or to the first that is damaged; cards without their files are left out. */
async function chainFrom({ id, head, pages }: ManifestSection, snapshot: Snapshot, names: ReadonlySet<string>): Promise<readonly ChainPage[]> {
  const chain: ChainPage[] = []
  for (let name = head; name !== null && chain.length < pages;) {
    const page = await orNull(snapshot.page(id, name))
    if (page === null) break
    chain.push({ name, cards: page.stories.filter(({ file }) => names.has(file)), next: page.next })
    name = page.next
  }
  return chain
}

async function orNull<T>(promise: Promise<T>): Promise<T | null> {
  try {
    return await promise
  } catch (error) {
    if (error instanceof Failure) return null
    throw error
  }
}
