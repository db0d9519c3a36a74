import type { Card } from '../../../src/newsroom/sources/snapshot'
import { createSnapshot, type Snapshot } from '../../../src/newsroom/sources/snapshot'
import { Failure } from '../../../src/newsroom/model/failure'
import type { Folder } from '../../../src/tools/publish/folder'

const base = 'https://cdn.example/'

/** The snapshot of a folder, as a TV sees it. */
export function snapshotIn(folder: Pick<Folder, 'read'>): Snapshot {
  return createSnapshot({
    address: `${base}manifest.json`,
    get: async address => {
      const text = await folder.read(address.slice(base.length))
      if (text === null) throw new Failure('gone', address, 'It is not there.')
      return { text, address }
    },
  })
}

/** All cards of a section, page by page. */
export async function cardsOf(snapshot: Snapshot, id: string): Promise<readonly (readonly Card[])[]> {
  const { sections } = await snapshot.open()
  const pages: (readonly Card[])[] = []
  for (let name = sections.find(one => one.id === id)?.head ?? null; name !== null;) {
    const page = await snapshot.page(id, name)
    pages.push(page.stories)
    name = page.next
  }
  return pages
}
