/** The app screen by screen, as Samsung's form ("UI description") wants it. */
export const screens: readonly (readonly [screen: string, what: string])[] = [
  ['Start', 'The channel’s sign and name until the first news is there.'],
  ['Home', 'Rows of cards, one a section, the live stream first. Arrows go from card to card, OK opens. Up from the first row: Search and Settings.'],
  ['Section', 'All headlines of a section, its place among the others, and its subsections.'],
  ['Story', 'Full-screen text in pages. Right, Down and OK turn on, Left turns back. Up: text size, save, share, listen.'],
  ['Picture', 'A story’s picture on the whole screen.'],
  ['Live', 'The stream. OK pauses, Left and Right go by seconds where it allows, Up opens captions and sound.'],
  ['Search', 'Letters and what was found, while one types.'],
  ['Settings', 'Text, language, order of sections, guidance by voice, and clearing what is kept.'],
  ['Leaving', 'Back on the first card asks, or leaves at once, as this maker wants it.'],
  ['Trouble', 'One sentence, what to press, and a short code. Back always works.'],
]
