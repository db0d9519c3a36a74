import type { Watching } from '../../newsroom/model/watching'
import type { Newsroom } from '../../newsroom/store/newsroom'
import type { PlayerPage } from '../pages/PlayerPage'
import type { Broadcast } from '../playback/broadcast'

export const livePattern = 'live/:id'

/** Ids are safe in a path. */
export function livePath(id: string): string {
  return `live/${id}`
}

/** Hands the page the stream that its path names. */
export function openLive(page: PlayerPage, id: string, { channel, preferences }: Newsroom, broadcast: Broadcast, now: () => number): void {
  page.show({ id, stream: channel.live.find(stream => stream.id === id) ?? null, broadcast, watching: preferences.chosen().watching, now })
}

/** Lets a component hear the remote's play keys wherever no page hears them first: the main stream is one press away. It keeps how the viewer wants streams to be played, too. */
export function hearingPlay<T extends abstract new (...needs: never[]) => { $watch(liveId: string): void }>(component: T, { channel, preferences }: Newsroom): T {
  const prototype = component.prototype as Record<string, unknown>
  prototype['$watchAs'] = (watching: Watching): void => preferences.choose({ watching })
  const main = channel.live[0]
  for (const key of main ? ['_handlePlay', '_handlePlayPause'] : []) {
    prototype[key] = function (this: unknown) { (this as { $watch(liveId: string): void }).$watch(main!.id) }
  }
  return component
}
