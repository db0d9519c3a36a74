import type { LiveStream } from '../../newsroom/model/liveStream'
import type { PlayerPage } from '../pages/PlayerPage'
import type { Broadcast } from '../playback/broadcast'

export const livePattern = 'live/:id'

/** Ids are safe in a path. */
export function livePath(id: string): string {
  return `live/${id}`
}

/** Hands the page the stream that its path names. */
export function openLive(page: PlayerPage, id: string, live: readonly LiveStream[], broadcast: Broadcast, now: () => number): void {
  page.show({ id, stream: live.find(stream => stream.id === id) ?? null, broadcast, now })
}

/** Lets a component hear the remote's play keys wherever no page hears them first: the main stream is one press away. */
export function hearingPlay<T extends abstract new (...needs: never[]) => { $watch(liveId: string): void }>(component: T, live: readonly LiveStream[]): T {
  const main = live[0]
  if (!main) return component
  const prototype = component.prototype as Record<string, () => void>
  for (const key of ['_handlePlay', '_handlePlayPause']) {
    prototype[key] = function (this: unknown) { (this as { $watch(liveId: string): void }).$watch(main.id) }
  }
  return component
}
