import type { Channel } from '../../newsroom/model/channel'
import { snapshotFiles } from '../publish/snapshotFiles'
import { generatedStories, type Setting } from './generatedStories'

export interface ChannelSize {
  readonly sections: number
  /** In each section. */
  readonly stories: number
  readonly seed: number
}

/** A published channel of this size, as files by name; the manifest is the last. */
export function generatedChannel({ sections, stories, seed }: ChannelSize, setting: Setting): ReadonlyMap<string, string> {
  const told = generatedStories(sections, stories, seed, setting)
  const channel: Channel = {
    name: 'Vale of Orrin', language: 'en', accent: null, sections: told.map(({ section }) => section), sectionsFromFeed: false,
    live: [], mirrors: new Map(), sites: new Map(), phrases: [], snapshot: null,
  }
  return snapshotFiles({ channel, sections: told, previous: null, now: setting.now, next: longestPause }).files
}

/** Seconds: nothing of it will ever change. */
const longestPause = 300
