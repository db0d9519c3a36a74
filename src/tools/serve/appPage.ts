import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readInlined, withInlined } from '../build/inlined'
import { htmlAnswer, type Answer } from './answer'

interface Settings {
  readonly appSettings: { readonly stage?: object }
}

export interface AppPage {
  /** The folder of the built app. */
  readonly dist: string
  /** Instead of the channel in the build; null leaves that. */
  readonly channel: unknown
  /** Without WebGL. */
  readonly canvas2d: boolean
}

/** The built app's page, told its channel, that this server fetches for it, and that a tester watches. */
export async function appPage({ dist, channel, canvas2d }: AppPage): Promise<Answer> {
  const html = await readFile(join(dist, 'index.html'), 'utf8')
  const told = channel === null ? html : withInlined(html, 'channel', channel)
  return htmlAnswer(withInlined(told, 'settings', settingsOf(readInlined(html, 'settings') as Settings, canvas2d)))
}

function settingsOf(settings: Settings, canvas2d: boolean): object {
  const { appSettings } = settings
  const stage = canvas2d ? { ...appSettings.stage, canvas2d } : appSettings.stage
  return { ...settings, appSettings: { ...appSettings, stage, tester: true, proxy: '/proxy?address=' } }
}
