/** A text track as browsers have it; jsdom has none. */
export class FakeTextTrack extends EventTarget {
  mode = 'disabled'
  activeCues: { text: string }[] = []
  constructor(readonly language: string, readonly label = '', readonly kind = 'subtitles') { super() }
  say(...texts: string[]): void {
    this.activeCues = texts.map(text => ({ text }))
    this.dispatchEvent(new Event('cuechange'))
  }
}

export type FakeTextTracks = EventTarget & { length: number; [at: number]: FakeTextTrack; add(track: FakeTextTrack): void }

/** The list of them in a media element. */
export function fakeTextTracks(): FakeTextTracks {
  const list: FakeTextTracks = Object.assign(new EventTarget(), {
    length: 0,
    add: (track: FakeTextTrack): void => {
      list[list.length++] = track
      list.dispatchEvent(new Event('addtrack'))
    },
  }) as FakeTextTracks
  return list
}
