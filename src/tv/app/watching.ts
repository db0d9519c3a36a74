import type { LiveStream } from '../../newsroom/model/liveStream'
import { recordingOf } from '../../newsroom/model/recording'
import type { Story } from '../../newsroom/model/story'
import type { Watching } from '../../newsroom/model/watching'
import type { Newsroom } from '../../newsroom/store/newsroom'
import type { PlayerPage } from '../pages/PlayerPage'
import type { ReadingBeside } from '../pages/playerContent'
import { StoryPage } from '../pages/StoryPage'
import type { Broadcast } from '../playback/broadcast'
import type { Navigation } from './navigation'

export const livePattern = 'live/:id'

/** Ids are safe in a path. */
export function livePath(id: string): string {
  return `live/${id}`
}

/** Hands the page the stream that its path names. */
export function openLive(page: PlayerPage, id: string, { channel, preferences }: Newsroom, broadcast: Broadcast, now: () => number, reading: ReadingBeside): void {
  page.show({ id, stream: channel.live.find(stream => stream.id === id) ?? null, broadcast, watching: preferences.chosen().watching, now, reading })
}

interface Guide {
  readonly navigation: Navigation
  readonly page: unknown
  $watch(liveId: string): void
  $play(story: Story): void
}

/** What plays on while something is read. */
interface Reading {
  readonly beside: { stream(trail: readonly string[]): LiveStream | null }
  readonly broadcast: Broadcast
}

/** Lets a component hear the remote's play keys wherever no page hears them first: they are for the stream that plays on beside a story, else for what plays of the story, else the main stream is one press away. It keeps how the viewer wants streams to be played, too. */
export function hearingPlay<T extends abstract new (...needs: never[]) => Pick<Guide, '$watch' | 'page' | 'navigation'>>(component: T, { channel, preferences, story }: Newsroom, { beside, broadcast }: Reading): T {
  const prototype = component.prototype as unknown as Record<string, unknown>
  prototype['$watchAs'] = (watching: Watching): void => preferences.choose({ watching })
  const main = channel.live[0]
  const hear = (key: string, isPaused: (now: boolean) => boolean, open: boolean): void => {
    prototype[key] = function (this: Guide): boolean {
      const { page } = this
      const read = page instanceof StoryPage ? story(page.screen.params['id'] ?? '') : null
      if (beside.stream(this.navigation.trail)) {
        if (isPaused(broadcast.view.state === 'paused')) broadcast.pause()
        else broadcast.play()
      }
      else if (!open) return false
      else if (read && recordingOf(read)) this.$play(read)
      else if (main) this.$watch(main.id)
      else return false
      return true
    }
  }
  hear('_handlePlay', () => false, true)
  hear('_handlePlayPause', now => !now, true)
  hear('_handlePause', () => true, false)
  hear('_handleStop', () => true, false)
  return component
}
