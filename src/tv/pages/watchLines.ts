import { primaryOf } from '../../newsroom/model/languageTag'
import { captionChoices, type CaptionLook, type Watching } from '../../newsroom/model/watching'
import type { WatchLineContent } from '../components/WatchLine'
import { words } from '../components/words'
import type { BroadcastView } from '../playback/broadcast'
import type { Tracks } from '../playback/player'

/** What a choice asks for: another way to play streams, or an end in so many minutes. */
export type WatchWish = { readonly watching: Watching } | { readonly minutes: number | null }

/** A line of the panel, with what each of its values asks for. */
export interface WatchLine extends WatchLineContent {
  readonly wishes: readonly WatchWish[]
}

export interface Watched {
  /** What the stream has. */
  readonly tracks: Tracks
  readonly watching: Watching
  readonly sleep: BroadcastView['sleep']
}

const sleepMinutes = [15, 30, 60, 90]

/** All that can be chosen of what is watched; a line without a choice is left out. */
export function watchLinesOf({ tracks, watching, sleep }: Watched): readonly WatchLine[] {
  const captions = captionsOf(tracks, watching)
  const look = captions.values.length > 1 ? (['size', 'colour', 'ground'] as const).map(part => lookOf(part, watching)) : []
  return [captions, ...look, soundOf(tracks, watching), qualityOf(tracks, watching), sleepOf(sleep)].filter(({ values }) => values.length > 1)
}

/** Whether a line is about how captions look. */
export function isLook(id: string): boolean {
  return id in captionChoices
}

/** The first are what a press turns on: those in the viewer's own language, where there are any. */
export function ownFirst(captions: Tracks['captions']): Tracks['captions'] {
  const isOwn = ({ language }: Tracks['captions'][number]): boolean => primaryOf(language) === words.guidance.language
  return [...captions.filter(isOwn), ...captions.filter(track => !isOwn(track))]
}

function captionsOf({ captions, on }: Tracks, watching: Watching): WatchLine {
  const tracks = ownFirst(captions.filter(({ id }, i) => captions.findIndex(other => other.id === id) === i))
  return {
    id: 'captions', label: words.watching.parts.captions,
    values: [words.watching.noCaptions, ...tracks.map(({ label }) => label)],
    wishes: [null, ...tracks.map(({ id }) => id)].map(wanted => ({ watching: { ...watching, captions: wanted } })),
    at: tracks.findIndex(({ id }) => id === on.captions) + 1,
  }
}

function lookOf(part: keyof CaptionLook, watching: Watching): WatchLine {
  const choices: readonly CaptionLook[typeof part][] = captionChoices[part]
  return {
    id: part, label: words.watching.parts[part],
    values: choices.map(choice => words.watching.looks[choice]),
    wishes: choices.map(choice => ({ watching: { ...watching, look: { ...watching.look, [part]: choice } } })),
    at: choices.indexOf(watching.look[part]),
  }
}

function soundOf({ sounds, on }: Tracks, watching: Watching): WatchLine {
  const names = [...new Set(sounds.map(({ label }) => label))]
  return {
    id: 'sound', label: words.watching.parts.sound,
    values: names,
    wishes: names.map(sound => ({ watching: { ...watching, sound } })),
    at: Math.max(0, names.indexOf(on.sound ?? '')),
  }
}

/** A stream in one size has no choice. */
function qualityOf({ heights }: Tracks, watching: Watching): WatchLine {
  const sizes = heights.length > 1 ? heights : []
  const { lines } = watching
  // What is wanted may be a height of another stream.
  const within = sizes.findIndex(height => lines !== null && height <= lines)
  return {
    id: 'quality', label: words.watching.parts.quality,
    values: [words.watching.best, ...sizes.map(words.watching.atMost)],
    wishes: [null, ...sizes].map(wanted => ({ watching: { ...watching, lines: wanted } })),
    at: lines === null ? 0 : within < 0 ? sizes.length : within + 1,
  }
}

function sleepOf({ minutes, left }: Watched['sleep']): WatchLine {
  const at = minutes === null ? -1 : sleepMinutes.indexOf(minutes)
  return {
    id: 'sleep', label: words.watching.parts.sleep,
    values: [words.watching.noSleep, ...sleepMinutes.map((each, i) => words.minutes(i === at ? left : each))],
    wishes: [null, ...sleepMinutes].map(wanted => ({ minutes: wanted })),
    at: at + 1,
  }
}
