import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { recordOf, type JsonRecord } from '../../newsroom/model/record'
import { readChannelFile, type Problem } from '../../newsroom/sources/channelFile'
import { readInlined } from '../build/inlined'
import { beneath, bytesOf, textOf, together, type Files } from '../packs/archive/files'
import { filesIn, readBuiltApp } from '../packs/page/builtApp'
import { packedChannel } from '../packs/page/packedChannel'
import { channelFolder, packedPage } from '../packs/page/packedPage'
import { simulatorFiles } from '../serve/simulatorFiles'

export interface HostedBench {
  /** By path; none where there are problems. */
  readonly files: Files
  readonly problems: readonly Problem[]
}

/** The bench and the app beside it, as they lie on a web server. `dist`: the folder of all builds; `channel`: a file's path. */
export async function hostedBench(dist: string, channel: string | null): Promise<HostedBench> {
  const app = channel === null ? { files: builtApp(dist), problems: [] } : appFor(channel, dist)
  if (app.problems.length > 0) return app
  return { files: together(await benchFiles(), beneath('tv', app.files)), problems: [] }
}

function builtApp(dist: string): Files {
  // Says what to do where there is none.
  readBuiltApp('es6', dist)
  return filesIn(join(dist, 'es6'))
}

function appFor(file: string, dist: string): HostedBench {
  const text = textIn(file)
  if (text === null) return { files: new Map(), problems: [{ path: '', text: 'There is no such file, or it cannot be read.' }] }
  const wrong = readChannelFile(text, 'https://channel.invalid/').problems
  if (wrong.length > 0) return { files: new Map(), problems: wrong }
  const { channel, files, problems } = packedChannel(recordOf(JSON.parse(text)), file, null)
  if (problems.length > 0) return { files: new Map(), problems }
  const app = readBuiltApp('es6', dist)
  return { files: together(app, beneath(channelFolder, files), new Map([['index.html', bytesOf(pageFor(textOf(app.get('index.html')!), channel))]])), problems: [] }
}

function pageFor(html: string, channel: JsonRecord): string {
  const { version } = recordOf(recordOf(readInlined(html, 'settings')).appSettings)
  return packedPage(html, { channel, name: String(channel.name), version: String(version), language: typeof channel.language === 'string' ? channel.language : 'en', tv: null })
}

/** The page is told that no server of ours stands behind it. */
async function benchFiles(): Promise<Files> {
  const files = [...await simulatorFiles()].filter(([path]) => path !== '/favicon.ico')
  return new Map(files.map(([path, { body }]) => [path === '/' ? 'index.html' : path.slice(1), path === '/' ? bytesOf(String(body).replace('<html ', '<html data-hosted ')) : new Uint8Array(Buffer.from(body as string | Buffer))]))
}

function textIn(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').replace(/^\ufeff/, '')
  } catch {
    return null
  }
}
