/** Something that can be chosen beside the picture: captions in a language, or a sound. */
export interface Track {
  /** Stable while the stream is open. */
  readonly id: string
  readonly label: string
  /** As the stream says it, like 'en' or 'pt-BR'; '' when it does not. */
  readonly language: string
}

/** What a stream has, and what of it is on. */
export interface Tracks {
  readonly captions: readonly Track[]
  readonly sounds: readonly Track[]
  /** Heights of its pictures in lines, the largest first. */
  readonly heights: readonly number[]
  /** The id of the captions that are shown, and the label of the sound that is heard. */
  readonly on: { readonly captions: string | null; readonly sound: string | null }
}

export const noTracks: Tracks = { captions: [], sounds: [], heights: [], on: { captions: null, sound: null } }
