import { plainText } from '../../newsroom/text/words'
import type { Track } from './tracks'

/** The captions of what is open. They are read from the media element, where both the TV's own player and hls.js put them, and drawn by us. */
export interface Captions {
  tracks(): readonly Track[]
  /** The id of those that are shown. */
  on(): string | null
  /** Captions in this language from now on, of whatever is opened; null: none. */
  want(language: string | null): void
  /** What is being said now, line by line. */
  lines(): readonly string[]
}

export function createCaptions(element: HTMLVideoElement, tell: () => void): Captions {
  let wanted: string | null = null
  let chosen: TextTrack | null = null
  const known = (): readonly TextTrack[] => Array.from(element.textTracks ?? []).filter(({ kind }) => kind === 'subtitles' || kind === 'captions')
  const choose = (): void => {
    const tracks = known()
    const next = wanted === null ? null : tracks.find(track => speaks(track, wanted!)) ?? null
    // 'hidden' brings its words without drawing them; one that the stream turned on by itself is turned off.
    for (const track of tracks) {
      const mode = track === next ? 'hidden' : 'disabled'
      if (track.mode !== mode) track.mode = mode
    }
    if (next === chosen) return
    chosen?.removeEventListener('cuechange', tell)
    chosen = next
    chosen?.addEventListener('cuechange', tell)
    tell()
  }
  for (const name of ['addtrack', 'removetrack', 'change']) element.textTracks?.addEventListener?.(name, choose)
  return {
    tracks: () => known().map(track => ({ id: languageOf(track), label: track.label === '' ? track.language : track.label, language: track.language })),
    on: () => chosen && languageOf(chosen),
    want: language => {
      wanted = language
      choose()
    },
    lines: () => Array.from(chosen?.activeCues ?? []).flatMap(cue => linesOf((cue as VTTCue).text)),
  }
}

/** The language alone would not tell two tracks of one language apart; viewers who want captions at all take the first. */
function languageOf({ language, label }: TextTrack): string {
  return language === '' ? label : language
}

/** 'en' also stands for 'en-GB'. */
function speaks(track: TextTrack, wanted: string): boolean {
  const [own, other] = [languageOf(track), wanted].map(name => name.toLowerCase()) as [string, string]
  return own === other || own.split('-')[0] === other.split('-')[0]
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').map(plainText).filter(line => line !== '')
}
