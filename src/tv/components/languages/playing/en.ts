/** What is said of recordings, and of news beside a live stream. */
export const playing = {
  kinds: { picture: 'Video', sound: 'Audio' },
  /** For ears, which take '2:31' for a time of day. */
  lasts: (minutes: number, seconds: number): string => minutes === 0 ? count(seconds, 'second') : seconds === 0 ? count(minutes, 'minute') : `${count(minutes, 'minute')} ${seconds}`,
  begun: 'Begun',
  upNext: 'Next',
  startsIn: (seconds: number): string => `Starts in ${count(seconds, 'second')}`,
  startNow: 'Play now',
  stopHere: 'Stop here',
  gone: 'There is nothing to play in this story any more. Press Back to return.',
  read: 'Read',
  headlines: 'Headlines',
  noHeadlines: 'No news has come yet. Press Back to return.',
  large: 'OK shows it large again',
}

/** What every language has to say of them. */
export type Playing = typeof playing

function count(number: number, thing: string): string {
  return number === 1 ? `1 ${thing}` : `${number} ${thing}s`
}
