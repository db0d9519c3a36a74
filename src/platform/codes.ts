import type { KeyCodes } from './keys'

/** Codes that almost every remote's keys have; TVs differ in Back and in media keys. */
export const arrows: KeyCodes = { up: [38], down: [40], left: [37], right: [39], ok: [13] }

export const digits: KeyCodes = {
  0: [48, 96], 1: [49, 97], 2: [50, 98], 3: [51, 99], 4: [52, 100],
  5: [53, 101], 6: [54, 102], 7: [55, 103], 8: [56, 104], 9: [57, 105],
}

export const colours: KeyCodes = { red: [403], green: [404], yellow: [405], blue: [406] }

/** What CE-HTML gave TVs. */
export const media: KeyCodes = { play: [415], pause: [19], stop: [413], ff: [417], rw: [412] }

/** Of sets whose apps all come from a server, Titan's and VIDAA's: older ones have 461 for Back, and no key of one means something else on the other. */
export const hosted: KeyCodes = {
  ...arrows, back: [8, 461], ...digits, ...colours, ...media,
  playPause: [179], pageUp: [33], pageDown: [34], info: [457], captions: [460],
}
