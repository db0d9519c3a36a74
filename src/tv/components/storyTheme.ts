/** The numbers and colours of what is around a story; those that other screens share stand in `theme`. */

/** Where to go on at the end of a story, in the place of its picture. With as much room as `largeFrom` the next one is set large. Related headlines have `lines`, or `fewLines` where all of them would not fit otherwise. */
export const offers = { padding: 24, gap: 16, titleHeight: 48, titleGap: 32, lines: 3, fewLines: 2, nextLines: 4, largeFrom: 640, bleed: 16, edge: 96, bottom: 962, underCaption: 24 }

/** None of these is a colour of a theme, which exchanges its own. A picture that fills the screen, and the band with its caption over its foot: on white its text has a contrast of 12. */
export const picture = { mostGrown: 1.5, ground: 0xff020202, band: 0xd9000000, padding: 32, lines: 4, captionWidth: 1560, text: 0xffffffff, quiet: 0xffc8ced6 }

/** A picture between the paragraphs, less than half a page high, its caption beside it, both as high on a page as the rail's picture; and the line of a video. */
export const figure = { width: 640, pictureHeight: 360, top: 10, height: 370, captionLeft: 672, captionLines: 9, videoHeight: 56, sign: 32, signTop: 12, signStep: 48, labelTop: 8 }

/** Before a paragraph that changed since it was read. */
export const changeBar = { out: 20, width: 4, air: 8 }

/** A QR code; phones want it dark on light, with air of four modules around it. `size`: the most it takes. */
export const code = { size: 720, smallestModule: 8, quietZone: 4, light: '#f4f4f4', dark: '#000000' }

/** A code under a story's text; `most`: as large as phones need it from the sofa. */
export const storyCode = { most: 456, top: 40, gap: 32, hintTop: 24 }

/** Where a story can be read: the code, the address to type, the hosts. */
export const share = {
  top: 168,
  codeWidth: 720,
  hintTop: 912,
  left: 880,
  width: 944,
  /** The headline's letters begin where the code does. */
  headlineTop: 156,
  headlineLines: 2,
  /** Under the headline. */
  hostGap: 24,
  pathGap: 60,
  pathLines: 4,
  list: { titleTop: 568, top: 616, width: 944, step: 72, whole: 4, padding: 24, wordsTop: 14 },
}

/** What this TV is and does: the code, the key that was pressed last, and entries on pages. */
export const diagnostics = {
  codeTop: 168, codeWidth: 720, hintTop: 912,
  left: 880, width: 944,
  keyTop: 160, top: 264,
  labelWidth: 224, valueLeft: 248, valueWidth: 688,
  page: { height: 712, lineHeight: 36, gap: 12, mostRows: 5 },
  footTop: 984,
}
