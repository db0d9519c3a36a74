import type { FailureKind } from '../../newsroom/model/failure'

/** What the channel says to its viewers: one place, short, and always with what to press. */
export const words = {
  empty: 'Nothing here yet. Press OK to look again.',
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
  nowSaved: 'Saved · You find it in the last row of the news',
  letGo: 'No longer saved',
  goOn: 'Continue reading',
  wentOn: 'Continued where you stopped · Left turns back',
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
