import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { generatedChannel } from '../../src/tools/generate/generatedChannel'
import { startBroadcaster, type Broadcaster } from '../support/broadcaster'

const pictures = 60

/** A broadcaster with the demo's pictures under the names that generated stories use. */
export async function startSite(): Promise<Broadcaster> {
  const site = await startBroadcaster({})
  const drawn = readdirSync('static/demo/pictures').filter(name => name.endsWith('.jpg')).map(name => readFileSync(join('static/demo/pictures', name)))
  for (let i = 1; i <= pictures; i++) site.pages.set(`/pictures/${i}.jpg`, { type: 'image/jpeg', body: drawn[i % drawn.length]! })
  return site
}

/** A site that serves a generated channel, and that channel's file. */
export async function startPublished(sections: number, stories: number): Promise<{ readonly site: Broadcaster; readonly channel: object }> {
  const site = await startSite()
  const files = generatedChannel({ sections, stories, seed: 1 }, { now: Date.now(), base: `${site.address}/` })
  for (const [name, body] of files) site.pages.set(`/published/${name}`, { type: 'application/json', body })
  return { site, channel: { name: 'Vale of Orrin', snapshot: `${site.address}/published/manifest.json` } }
}
