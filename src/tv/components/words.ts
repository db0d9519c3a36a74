import type { FailureKind } from '../../newsroom/model/failure'

/** What the channel says to its viewers: one place, short, and always with what to press. */
export const words = {
  empty: 'Nothing here yet. Press OK to look again.',
  allMuted: 'All news here has a word that you muted. Settings, above the first row, let you hear it again.',
  notUpdated: 'Not updated just now',
  asOf: (age: string) => `News as of ${age}`,
  offlineSince: (age: string) => `Offline · news as of ${age}`,
  marks: { read: 'Read', updated: 'Updated', new: 'New' },
  all: (section: string) => `All of ${section}`,
  stories: (count: number, more: boolean) => `${more ? 'More than ' : ''}${count} ${count === 1 ? 'story' : 'stories'}`,
  lastPage: 'End of the story · Back returns to the news',
  maySave: 'End of the story · Back returns to the news · Right leads to Save',
  save: 'Save',
  saved: 'Saved',
  nowSaved: 'Saved · You find it below the news, in the row Saved',
  letGo: 'No longer saved',
  goOn: 'Continue reading',
  wentOn: 'Continued where you stopped · Left turns back',
  recentlyRead: 'Recently read',
  allRead: 'All that you read lately',
  allSaved: 'All that you saved',
  readAgo: (age: string) => age === 'now' ? 'Read just now' : / (min|h)$/.test(age) ? `Read ${age} ago` : `Read ${age}`,
  onPage: (page: number, pages: number) => `Page ${page} of ${pages}`,
  noNumber: (number: number) => `There is nothing under ${number} now.`,
  waiting: 'One moment …',
  noText: 'The channel tells no more of this than its headline. Press Back to return.',
  storyGone: 'This story is no longer in the news. Press Back to return.',
  published: (time: string) => `Published ${time}`,
  updated: (time: string) => `Updated ${time}`,
  by: (byline: string) => `By ${byline}`,
  leave: (channel: string) => `Leave ${channel}?`,
  stay: 'Stay',
  leaveNow: 'Leave',
  search: 'Search',
  searchIn: (channel: string) => `Search ${channel}`,
  space: 'Space',
  deleteLetter: 'Delete',
  clear: 'Clear',
  topics: 'Topics',
  recentSearches: 'Recent searches',
  forgetSearches: 'Forget these searches',
  found: (count: number) => count === 1 ? '1 story' : `${count} stories`,
  nothingFound: 'No story has these words. Delete a letter, or press Back for the news.',
  number: 'Number',
  openNumber: 'Open',
  settings: 'Settings',
  guest: 'Guest',
  isOn: (on: boolean) => on ? 'On' : 'Off',
  sections: 'Sections',
  sectionsShown: (shown: number, all: number) => shown === all ? `All ${all} shown` : `${shown} of ${all} shown`,
  isShown: 'Shown',
  isHidden: 'Hidden',
  asTheChannel: 'As the channel has them',
  mutedWords: 'Muted words',
  mutedCount: (count: number) => count === 0 ? 'None' : count === 1 ? '1 word' : `${count} words`,
  isMuted: 'Muted',
  addWord: 'Add a word or a topic',
  typeAWord: 'A word to mute',
  orTake: 'Or choose a topic',
  wholeWords: 'Whole words only',
  mute: (word: string) => `Mute ‘${word}’`,
  numbersOnCards: 'Numbers on cards',
  motion: 'Motion',
  gliding: 'Gliding',
  stepping: 'In steps',
  guestMode: 'Guest mode',
  clearHistory: 'Clear what was read',
  clearSaved: 'Clear saved stories',
  clearSearches: 'Clear recent searches',
  nothingKept: 'Nothing kept',
  searches: (count: number) => count === 1 ? '1 search' : `${count} searches`,
  clearIt: { history: 'Clear what was read?', saved: 'Clear all saved stories?', searches: 'Clear recent searches?' },
  keep: 'Keep',
  help: {
    sections: 'Which sections are on home, and in which order.\n\nOK opens the list.',
    shown: 'OK hides it from home.\n\nLeft moves it towards the top, Right towards the end.\n\nIts number, its trail and the search still lead to it.',
    hidden: 'OK shows it on home again.\n\nLeft moves it towards the top, Right towards the end.',
    allHidden: 'Every section is hidden, and so home shows them all: there is always something to read.\n\nOK shows this one on home again.',
    asTheChannel: 'OK shows all sections again, in the channel’s own order.',
    muted: 'Stories with one of these words in their headline, or under one of these topics, are left out everywhere.\n\nOK opens the list.',
    addWord: 'OK opens a keyboard, with topics to choose from.\n\nOnly whole words count: ‘art’ leaves a start alone.',
    unmute: 'OK takes it off the list. Its stories are back at once.',
    numbers: 'Every story has a number. Type it on the remote, anywhere, and the story opens.\n\nWhen this is on, cards show their numbers, and home has a pad of digits for remotes without them.',
    motion: 'Lists glide to where you go, or they are there at once, in steps: calmer for the eye, and quicker on slower TVs.',
    guest: 'While it is on, nothing is kept of what is read, saved or searched.\n\nWhat was kept before is put away, unseen, and is back when you switch it off.',
    history: 'Forgets what was read: the rows Recently read and Continue reading, and the ticks at headlines.',
    saved: 'Lets go all stories that you saved.',
    searches: 'Forgets what was searched for.',
  },
  live: 'Live',
  watchLive: 'Press OK to watch',
  listenLive: 'Press OK to listen',
  pause: 'Pause',
  play: 'Play',
  goLive: 'Go live',
  paused: 'Paused',
  behind: (minutes: number, seconds: number) => `${minutes}:${seconds < 10 ? '0' : ''}${seconds} behind`,
  standsStill: 'The stream stands still. Trying to reach it again …',
  streamOver: 'This is over. Press OK to see it again.',
  streamGone: 'The channel has no such stream any more. Press Back to return.',
  page: (page: number, pages: number) => `${page} / ${pages}`,
}

const causes: Record<FailureKind, string> = {
  offline: 'The news did not arrive. The network or the channel may be down.',
  late: 'The news is taking too long to arrive.',
  refused: 'The channel’s server does not hand out the news just now.',
  gone: 'This is no longer where it was.',
  malformed: 'What arrived is not news this TV can read.',
  unsupported: 'This TV cannot show this kind of news.',
}

const streamCauses: Record<FailureKind, string> = {
  offline: 'The stream cannot be reached. The network or the channel may be down.',
  late: 'The stream does not come through.',
  refused: 'The channel’s server does not hand out the stream just now.',
  gone: 'The channel does not send just now.',
  malformed: 'What arrives of the stream is damaged.',
  unsupported: 'This TV cannot play this stream.',
}

/** Why a stream was given up, and what to press. */
export function streamWords(kind: FailureKind): string {
  return `${streamCauses[kind]} Press OK to try again.`
}

/** One sentence on what happened. */
export function causeOf(kind: FailureKind): string {
  return causes[kind]
}

/** What happened, and what to press. */
export function failureWords(kind: FailureKind): string {
  return `${causeOf(kind)} Press OK to try again.`
}
