import { recordOf, type JsonRecord } from '../../../newsroom/model/record'
import { readInlined, withInlined } from '../../build/inlined'
import { omitted } from './omitted'

export interface PageWishes {
  readonly channel: JsonRecord
  readonly name: string
  readonly version: string
  readonly language: string
  /** The set that the page is for, by its name in the app's `platform`; null: whoever opens it says so. */
  readonly tv: string | null
  /** Of the engine's stage: `{ canvas2d: true, w: 1280, h: 720, precision: 2 / 3 }`. */
  readonly stage?: JsonRecord
}

/** Where a package keeps what its channel names of its own folder. */
export const channelFolder = 'channel'

/** The built page for a channel. The tester's API is off, whatever the build says: it would let any script read the screen. */
export function packedPage(html: string, { channel, name, version, language, tv, stage }: PageWishes): string {
  const settings = recordOf(readInlined(html, 'settings'))
  const app = omitted(recordOf(settings.appSettings), ['tester', 'proxy', 'platform'])
  const appSettings = { ...app, name, version, ...tv !== null && { platform: tv }, stage: { ...recordOf(app.stage), ...stage }, tester: false }
  const told = withInlined(withInlined(html, 'channel', channel), 'settings', { ...settings, appSettings, channelAddress: `${channelFolder}/channel.json` })
  return told
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapedXml(name)}</title>`)
    .replace(/<html lang="[^"]*">/, () => `<html lang="${escapedXml(language)}">`)
}

/** Text as HTML and XML take it, in elements and in attributes. */
export function escapedXml(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
