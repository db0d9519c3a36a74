import type { LiveStream } from '../../newsroom/model/liveStream'
import { recordingOf } from '../../newsroom/model/recording'
import type { Story } from '../../newsroom/model/story'
import type { Newsroom } from '../../newsroom/store/newsroom'
import type { PlayerPage } from '../pages/PlayerPage'
import type { PlayedStory } from '../pages/playerContent'
import type { Broadcast, Watchable } from '../playback/broadcast'
import type { Following } from './following'

export const playPattern = 'play/:id'

/** Ids are safe in a path. */
export function playPath(id: string): string {
  return `play/${id}`
}

/** What plays of a story, as the player takes it; null: nothing. */
function watchableOf(story: Story | null, from: number): Watchable | null {
  const recording = story && recordingOf(story)
  if (!story || !recording) return null
  const { title, address, type, kind, picture, isLive } = recording
  const stream: LiveStream = { id: story.id, title, sources: [address], picture, audio: kind === 'sound' }
  return { ...stream, kind: type, ...!isLive && { from } }
}

/** Hands the page what plays of the story that its path names: at once when it is known, else when its page has come. */
export function openRecording(page: PlayerPage, id: string, { story, complete, marks, watched, preferences }: Newsroom, following: Following, broadcast: Broadcast, now: () => number): void {
  const show = (known: Story | null, isAsked: boolean): void => {
    const stream = watchableOf(known, watched.of(id) ?? 0)
    if (stream && known) marks.read(known)
    const played: PlayedStory = {
      isAsked: isAsked && stream === null,
      note: (seconds, length) => watched.note(id, seconds, length),
      next: () => following.next(id, one => recordingOf(one) !== null),
    }
    page.show({ id, stream, broadcast, now, watching: preferences.chosen().watching, story: played })
  }
  const known = story(id)
  show(known, known !== null)
  if (!known || recordingOf(known)) return
  void complete(id).then(({ value }) => { if (page.screen.params['id'] === id) show(value ?? known, false) })
}
