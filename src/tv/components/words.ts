import type { FailureKind } from '../../newsroom/model/failure'

/** What the channel says to its viewers: one place, short, and always with what to press. */
export const words = {
  empty: 'Nothing here yet. Press OK to look again.',
  notUpdated: 'Not updated just now',
  asOf: (age: string) => `News as of ${age}`,
  offlineSince: (age: string) => `Offline · news as of ${age}`,
  lookForNews: 'Refresh',
  showNews: 'Press OK to see it',
  lookingForNews: 'Looking for news …',
  nothingNew: 'Nothing new',
  /** '7 new, 2 updated' */
  came: (added: number, changed: number) => [added > 0 ? `${added} new` : '', changed > 0 ? `${changed} updated` : ''].filter(part => part !== '').join(', '),
  cameSince: (came: string, time: string) => `${came} since ${time}`,
  notUpdatedSince: (time: string) => `Not updated since ${time}`,
  offline: 'Offline',
  offlineOf: (time: string) => `Offline · news of ${time}`,
  breaking: 'Breaking',
  type: (number: number) => `Type ${number}`,
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

/** One sentence on what happened. */
export function causeOf(kind: FailureKind): string {
  return causes[kind]
}

/** What happened, and what to press. */
export function failureWords(kind: FailureKind): string {
  return `${causeOf(kind)} Press OK to try again.`
}
