import type { JsonRecord } from '../../../newsroom/model/record'
import type { Level } from '../../build/runLightning'
import { beneath, bytesOf, textOf, together, type Files } from '../archive/files'
import type { Packing } from '../packing'
import { channelFolder, packedPage } from './packedPage'

export interface AppWishes {
  /** The set that it is for; without it the app finds out by itself. */
  readonly tv?: string
  readonly stage?: JsonRecord
  /** What is particular to a TV in the page. */
  page?(html: string): string
}

/** The app with a channel, as it lies in a package. */
export async function packedApp(packing: Packing, level: Level, { tv, stage, page = html => html }: AppWishes = {}): Promise<Files> {
  const { about, channel, channelFiles, images, licences } = packing
  const app = packing.app(level)
  const html = packedPage(textOf(app.get('index.html')!), { channel, name: about.name, version: about.version, language: about.language, tv: tv ?? null, ...stage && { stage } })
  return together(app, beneath(channelFolder, channelFiles), new Map([
    ['static/images/icon.png', await images.icon(400)],
    ['licences.txt', bytesOf(licences)],
    ['index.html', bytesOf(page(html))],
  ]))
}

/** The app's scripts: those that its page names, and those that it loads by name when it needs them. */
export function scriptsOf(app: Files): { readonly named: Files; readonly later: Files } {
  const named = [...textOf(app.get('index.html')!).matchAll(/<script src="([^"]+)"/g)].map(([, path]) => path)
  const scripts = [...app].filter(([path]) => path.startsWith('js/'))
  return { named: new Map(scripts.filter(([path]) => named.includes(path))), later: new Map(scripts.filter(([path]) => !named.includes(path))) }
}
