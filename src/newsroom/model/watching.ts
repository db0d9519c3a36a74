import { choiceIn } from './choice'
import { recordOf } from './record'

/** All that a viewer can choose of how captions look. */
export const captionChoices = {
  size: ['small', 'medium', 'large'],
  colour: ['white', 'yellow', 'green'],
  ground: ['dark', 'black', 'none'],
} as const

/** How captions look. */
export interface CaptionLook {
  readonly size: (typeof captionChoices)['size'][number]
  readonly colour: (typeof captionChoices)['colour'][number]
  readonly ground: (typeof captionChoices)['ground'][number]
}

/** How a viewer wants streams to be played. */
export interface Watching {
  /** The language of captions; null: none. */
  readonly captions: string | null
  /** The name of the sound; null: the usual one. */
  readonly sound: string | null
  /** No picture of more lines than this; null: as many as the network allows. */
  readonly lines: number | null
  readonly look: CaptionLook
}

/** Until a viewer chooses. */
export const usualWatching: Watching = { captions: null, sound: null, lines: null, look: { size: 'medium', colour: 'white', ground: 'dark' } }

/** What was stored, part by part: what is foreign or broken is as if it had never been chosen. */
export function watchingIn(stored: unknown): Watching {
  const { captions, sound, lines, look } = recordOf(stored)
  const { size, colour, ground } = recordOf(look)
  const { look: usual } = usualWatching
  return {
    captions: nameIn(captions),
    sound: nameIn(sound),
    lines: typeof lines === 'number' && lines > 0 ? lines : null,
    look: {
      size: choiceIn(captionChoices.size, size, usual.size),
      colour: choiceIn(captionChoices.colour, colour, usual.colour),
      ground: choiceIn(captionChoices.ground, ground, usual.ground),
    },
  }
}

const longest = 100

function nameIn(value: unknown): string | null {
  return typeof value === 'string' && value !== '' && value.length <= longest ? value : null
}
