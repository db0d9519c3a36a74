import { createReadStream, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { notFound, type Answer } from './answer'
import { contentType } from './contentType'
import { editionFor, shiftDates, undone, type Edition } from './edition'
import { fileIn } from './fileIn'
import { livePlaylist } from './livePlaylist'

const demo = 'static/demo/'
const dated = /\.(xml|html)$/
/** Others are recordings. */
const live = /\/live\/[^/]+\.m3u8$/

/** A file of the built app; `path` is relative to it. The demo's news is always of today, and its stream is live. */
export async function appFile(dist: string, path: string, now: number): Promise<Answer> {
  const edition = path.startsWith(demo) ? editionIn(dist, now) : null
  const file = await fileIn(dist, edition ? shiftDates(path, undone(edition)) : path)
  if (file === null) return notFound(`/tv/${path}`)
  const type = contentType(file)
  if (edition && live.test(path)) return { status: 200, type, body: livePlaylist(await readFile(file, 'utf8'), performance.now()) }
  if (!edition || !dated.test(file)) return { status: 200, type, body: createReadStream(file) }
  return { status: 200, type, body: shiftDates(await readFile(file, 'utf8'), edition) }
}

/** Null when this build has no demo. */
function editionIn(dist: string, now: number): Edition | null {
  try {
    const { newest } = JSON.parse(readFileSync(join(dist, demo, 'edition.json'), 'utf8')) as { newest: string }
    return editionFor(Date.parse(newest), now)
  } catch {
    return null
  }
}
