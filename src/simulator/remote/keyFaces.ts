import type { KeyName } from '../../platform/keys'

/** What a key is called, and what stands on it: a drawing (24 × 24, in strokes) or letters. */
export interface KeyFace {
  readonly label: string
  readonly drawing?: string
  readonly letters?: string
  /** The drawing is an area. */
  readonly isFilled?: boolean
}

const named: Readonly<Partial<Record<KeyName, KeyFace>>> = {
  up: { label: 'Up', drawing: 'm6 14.5 6-6 6 6' },
  down: { label: 'Down', drawing: 'm6 9.5 6 6 6-6' },
  left: { label: 'Left', drawing: 'm14.5 6-6 6 6 6' },
  right: { label: 'Right', drawing: 'm9.5 6 6 6-6 6' },
  ok: { label: 'OK', letters: 'OK' },
  back: { label: 'Back', drawing: 'M9.5 6 5 10.5 9.5 15M5.5 10.5H14a4.5 4.5 0 0 1 0 9h-2' },
  play: { label: 'Play', drawing: 'M8 5.5v13l10.5-6.5z', isFilled: true },
  pause: { label: 'Pause', drawing: 'M9 6v12M15 6v12' },
  playPause: { label: 'Play or pause', drawing: 'M4 6.5v11l8-5.5zM16 7v10M20 7v10' },
  stop: { label: 'Stop', drawing: 'M7 7h10v10H7z', isFilled: true },
  ff: { label: 'Fast forward', drawing: 'M4.5 6.5v11l7-5.5zM12.5 6.5v11l7-5.5z', isFilled: true },
  rw: { label: 'Rewind', drawing: 'M19.5 6.5v11l-7-5.5zM11.5 6.5v11l-7-5.5z', isFilled: true },
  next: { label: 'Next', drawing: 'M6.5 6.5v11l8-5.5zM17.5 6.5v11' },
  prev: { label: 'Previous', drawing: 'M17.5 6.5v11l-8-5.5zM6.5 6.5v11' },
  pageUp: { label: 'CH + (channel up)', letters: 'CH +' },
  pageDown: { label: 'CH − (channel down)', letters: 'CH −' },
  info: { label: 'Info', letters: 'i' },
  captions: { label: 'CC (subtitles)', letters: 'CC' },
  search: { label: 'Search', drawing: 'M10.5 5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM14.8 14.8l4.7 4.7' },
  red: { label: 'Red' }, green: { label: 'Green' }, yellow: { label: 'Yellow' }, blue: { label: 'Blue' },
}

export function faceOf(key: KeyName): KeyFace {
  return named[key] ?? { label: key, letters: key }
}
