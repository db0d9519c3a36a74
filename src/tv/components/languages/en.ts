import type { Age, Clock, Moment, WholeTime } from '../../../newsroom/text/age'
import type { Reading } from '../../../newsroom/model/reading'
import { twoDigits } from '../../../newsroom/text/twoDigits'
import { about } from './about/en'
import { playing } from './playing/en'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const readingValues = {
  smallest: 'Very small', small: 'Small', medium: 'Medium', large: 'Large', largest: 'Very large',
  dark: 'Dark', black: 'Black', sepia: 'Sepia', light: 'Light', contrast: 'High contrast',
  sans: 'Sans serif', serif: 'Serif', legible: 'Extra legible',
  narrow: 'Narrow', wide: 'Wide',
}

/** English, and what every language has to say. Whatever holds a value is a whole sentence: grammars differ. */
export const en = {
  left: 'Left', right: 'Right',
  words: ({ onward, back }: Sides) => ({
    numeral: (number: number) => String(number),
    /** Digits as they are typed, and other short texts with digits. */
    digits: (text: string) => text,
    /** '12 min', '3 h', 'yesterday', '21 Nov': short enough for a card. */
    age: ageIn,
    /** '24 Nov 2026, 14:05' */
    time: ({ day, month, year, clock }: WholeTime) => `${day} ${months[month]} ${year}${clock ? `, ${clockIn(clock)}` : ''}`,
    clock: clockIn,
    empty: 'Nothing here yet. Press OK to look again.',
    allMuted: 'All news here has a word that you muted. Settings, above the first row, let you hear it again.',
    notUpdated: 'Not updated just now',
    asOf: (age: Age) => `News as of ${ageIn(age)}`,
    offlineSince: (age: Age) => `Offline · news as of ${ageIn(age)}`,
    lookForNews: 'Refresh',
    showNews: 'Press OK to see it',
    lookingForNews: 'Looking for news …',
    nothingNew: 'Nothing new',
    came,
    cameSince: (added: number, changed: number, since: Moment) => `${came(added, changed)} since ${momentIn(since)}`,
    updatedAt: (moment: Moment) => `Updated ${momentIn(moment)}`,
    notUpdatedSince: (moment: Moment) => `Not updated since ${momentIn(moment)}`,
    offline: 'Offline',
    offlineOf: (moment: Moment) => `Offline · news of ${momentIn(moment)}`,
    breaking: 'Breaking',
    type: (number: number) => `Type ${number}`,
    marks: { read: 'Read', updated: 'Updated', new: 'New' },
    all: (section: string) => `All of ${section}`,
    stories: (count: number, more: boolean) => more ? `More than ${storiesIn(count)}` : storiesIn(count),
    lastPage: 'End of the story · Back returns to the news',
    leadsOn: `End of the story · ${onward} leads on · Back returns to the news`,
    nextStory: 'Next story',
    related: 'Related',
    askingEdition: (edition: string) => `Asking for it in ${edition} …`,
    notInEdition: (edition: string) => `This story is not to be had in ${edition}`,
    noNext: 'This is the last story here',
    noPrevious: 'This is the first story here',
    share: 'Share',
    noPicture: 'This picture does not come. Press OK to try again.',
    noPictures: 'This story has no picture. Press Back to return to it.',
    pointPhone: 'Point a phone’s camera here',
    tooLongForCode: 'This address is too long for a code.',
    tooLongToType: 'The rest of the address is too long to type.',
    noAddress: 'This story has no address of its own. Press Back to return to it.',
    whereItIs: 'Where it can be read',
    answering: { asking: 'Asking …', answers: 'Answers now', silent: 'No answer to this TV' },
    text: 'Text',
    picture: 'Picture',
    startWith: 'Start with',
    startHome: 'The news',
    reading: {
      size: 'Size', theme: 'Theme', typeface: 'Typeface', width: 'Lines',
    },
    readingValues,
    readingShort: ({ size, theme, typeface }: Reading): string => [size, theme, typeface].map(value => readingValues[value]).join(' · '),
    sample: {
      headline: 'Fog closes the harbour',
      text: 'The first ferry waited for an hour, and then for another. By noon the lamps of the far quay could be seen again, and the boats went out one after the other.',
    },
    welcome: `Press ${onward} until you can read this easily`,
    welcomeFoot: 'OK takes it · Back leaves everything as it is',
    save: 'Save',
    /** A story, and then the row of all such stories. */
    saved: 'Saved',
    savedRow: 'Saved',
    nowSaved: 'Saved · You find it below the news, in the row Saved',
    letGo: 'No longer saved',
    listen: 'Listen',
    rate: (rate: number) => `${rate}×`,
    heard: { off: '', speaking: 'Listening', paused: 'Paused', failed: 'The voice fell silent' },
    listeningKeys: {
      speaking: 'OK pauses  ·  Left, Right: sentence  ·  Up, Down: pace  ·  Back stops',
      paused: 'Paused  ·  OK goes on  ·  Left, Right: sentence  ·  Up, Down: pace  ·  Back stops',
      failed: 'The voice fell silent  ·  OK tries again  ·  Back stops',
    },
    goOn: 'Continue reading',
    wentOn: `Continued where you stopped · ${back} turns back`,
    recentlyRead: 'Recently read',
    allRead: 'All that you read lately',
    allSaved: 'All that you saved',
    readAgo: (age: Age) => age.kind === 'now' ? 'Read just now' : `Read ${ageIn(age)}${age.kind === 'minutes' || age.kind === 'hours' ? ' ago' : ''}`,
    onPage: (page: number, pages: number) => `Page ${page} of ${pages}`,
    noLink: 'What was to be opened is not in the news now.',
    noNumber: (number: number) => `There is nothing under ${number} now.`,
    waiting: 'One moment …',
    readOnPage: 'The channel gives the rest on the story’s page. Up leads to Share, which shows its address.',
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
    found: storiesIn,
    nothingFound: 'No story has these words. Delete a letter, or press Back for the news.',
    number: 'Number',
    openNumber: 'Open',
    settings: 'Settings',
    guest: 'Guest',
    isOn: (on: boolean): string => on ? 'On' : 'Off',
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
    held: 'Held keys',
    holds: { quick: 'Quick', usual: 'Usual', slow: 'Slow' },
    guestMode: 'Guest mode',
    clearHistory: 'Clear what was read',
    clearSaved: 'Clear saved stories',
    clearSearches: 'Clear recent searches',
    nothingKept: 'Nothing kept',
    searches: (count: number) => count === 1 ? '1 search' : `${count} searches`,
    clearIt: { history: 'Clear what was read?', saved: 'Clear all saved stories?', searches: 'Clear recent searches?', keys: 'Forget the keys that you taught?', all: 'Clear all that this channel keeps on this TV?' },
    keep: 'Keep',
    clearNow: 'Clear',
    help: {
      start: 'What the channel shows when it starts: the news, a section or a live stream. Left and Right choose; Back always leads to the news.',
      text: 'How large stories are set, in which colours and letters.\n\nOK opens the list.',
      reading: 'Left and Right change it.',
      sections: 'Which sections are on home, and in which order.\n\nOK opens the list.',
      shown: `OK hides it from home.\n\n${back} moves it towards the top, ${onward} towards the end.\n\nIts number, its trail and the search still lead to it.`,
      hidden: `OK shows it on home again.\n\n${back} moves it towards the top, ${onward} towards the end.`,
      allHidden: 'Every section is hidden, and so home shows them all: there is always something to read.\n\nOK shows this one on home again.',
      asTheChannel: 'OK shows all sections again, in the channel’s own order.',
      language: 'In which language the channel speaks to you. The news stays in its own.\n\nOK opens the list.',
      edition: 'In which language the news comes. Each edition has its own sections and keeps its own stories.\n\nOK opens the list.',
      openEdition: 'OK opens this edition. The channel starts anew.',
      asTheTv: 'OK takes the TV’s own language, where the channel speaks it. The channel starts anew.',
      muted: 'Stories with one of these words in their headline, or under one of these topics, are left out everywhere.\n\nOK opens the list.',
      addWord: 'OK opens a keyboard, with topics to choose from.\n\nOnly whole words count: ‘art’ leaves a start alone.',
      unmute: 'OK takes it off the list. Its stories are back at once.',
      numbers: 'Every story has a number. Type it on the remote, anywhere, and the story opens.\n\nWhen this is on, cards show their numbers, and home has a pad of digits for remotes without them.',
      motion: 'Lists glide to where you go, or they are there at once, in steps: calmer for the eye, and quicker on slower TVs.',
      held: 'How long a key is held before it goes on by itself: slow is easier for unsteady hands.\n\nOK goes on to the next.',
      guest: 'While it is on, nothing is kept of what is read, saved or searched.\n\nWhat was kept before is put away, unseen, and is back when you switch it off.',
      history: 'Forgets what was read: the rows Recently read and Continue reading, and the ticks at headlines.',
      saved: 'Lets go all stories that you saved.',
      searches: 'Forgets what was searched for.',
    },
    guidance: {
      /** Of all words here. */
      language: 'en',
      title: 'Voice guidance',
      levels: { off: 'Off', full: 'On', brief: 'Fewer words' },
      turned: { off: 'Voice guidance is off', full: 'Voice guidance is on', brief: 'Voice guidance with fewer words' },
      help: 'Says what is in focus, reads stories page by page, and tells what comes. ‘Fewer words’ leaves out places and hints.\n\nOK goes on to the next. Holding the remote’s info key for a second switches it from anywhere.',
      roles: {
        card: 'Story', headline: 'Story', result: 'Story', article: 'Story', recording: 'Recording', video: 'Live stream', step: 'Section', chip: 'Section', picture: 'Picture',
        button: 'Button', key: '', setting: 'Setting', topic: 'Topic', search: 'Search', address: 'Address', message: '', page: '',
      },
      hints: {
        card: 'OK opens it', headline: 'OK opens it', result: 'OK opens it', step: 'OK opens it', chip: 'OK opens it', picture: 'OK shows it alone', article: `${onward} turns the page`,
        setting: '', recording: '', video: '', button: '', key: '', topic: '', search: '', address: '', message: '', page: '',
      },
      place: (index: number, count: number) => `${index} of ${count}`,
      captions: (track: string | null) => track === null ? 'Captions off' : `Captions: ${track}`,
    },
    live: 'Live',
    watchLive: 'Press OK to watch',
    listenLive: 'Press OK to listen',
    pause: 'Pause',
    play: 'Play',
    goLive: 'Go live',
    replay: 'Replay 10 s',
    behind: (minutes: number, seconds: number) => `${minutes}:${twoDigits(seconds)} behind`,
    standsStill: 'The stream stands still. Trying to reach it again …',
    playing,
    about,
    watching: {
      title: 'Captions and sound',
      options: 'Options',
      parts: { captions: 'Captions', size: 'Text size', colour: 'Text colour', ground: 'Text background', sound: 'Sound', quality: 'Picture quality', sleep: 'Sleep timer' },
      noCaptions: 'Off',
      noSleep: 'Off',
      best: 'Automatic',
      atMost: (lines: number) => `At most ${lines}p`,
      looks: { small: 'Small', medium: 'Medium', large: 'Large', white: 'White', yellow: 'Yellow', green: 'Green', dark: 'Dark', black: 'Black', none: 'None' },
      sample: 'This is how captions look',
      stopsSoon: 'Stops in one minute · OK goes on',
      asleep: 'The sleep timer has stopped the stream. Press OK to watch on.',
    },
    streamOver: 'This is over. Press OK to see it again.',
    streamGone: 'The channel has no such stream any more. Press Back to return.',
    changedSince: (paragraphs: number) => `${paragraphs} ${paragraphs === 1 ? 'paragraph' : 'paragraphs'} changed since you read it`,
    minutes: (minutes: number) => `${minutes} min`,
    video: (caption: string | null) => caption === null ? 'Video on the story’s page' : `Video on the story’s page: ${caption}`,
    page: (page: number, pages: number) => `${page} / ${pages}`,
    causes: {
      offline: 'The news did not arrive. The network or the channel may be down.',
      late: 'The news is taking too long to arrive.',
      refused: 'The channel’s server does not hand out the news just now.',
      gone: 'This is no longer where it was.',
      malformed: 'What arrived is not news this TV can read.',
      unsupported: 'This TV cannot show this kind of news.',
    },
    streamCauses: {
      offline: 'The stream cannot be reached. The network or the channel may be down.',
      late: 'The stream does not come through.',
      refused: 'The channel’s server does not hand out the stream just now.',
      gone: 'The channel does not send just now.',
      malformed: 'What arrives of the stream is damaged.',
      unsupported: 'This TV cannot play this stream.',
    },
    tryAgain: 'Press OK to try again.',
    language: 'Language',
    edition: 'Edition',
    asTheTv: 'As the TV',
    isChosen: 'Chosen',
  }),
}

/** The keys that lead on and back: right and left, or the other way round where the screen is read from the right. */
export interface Sides {
  readonly onward: string
  readonly back: string
}

export type Words = ReturnType<typeof en.words>

/** A language: how it calls the side keys, and what it says. */
export interface Speaker {
  readonly left: string
  readonly right: string
  words(sides: Sides): Words
}

function storiesIn(count: number): string {
  return count === 1 ? '1 story' : `${count} stories`
}

function came(added: number, changed: number): string {
  return [added > 0 ? `${added} new` : '', changed > 0 ? `${changed} updated` : ''].filter(part => part !== '').join(', ')
}

function ageIn(age: Age): string {
  switch (age.kind) {
    case 'now':
    case 'today':
    case 'yesterday': return age.kind
    case 'minutes': return `${age.count} min`
    case 'hours': return `${age.count} h`
    case 'day': return `${age.day} ${months[age.month]}`
  }
}

function momentIn(moment: Moment): string {
  return moment.kind === 'clock' ? clockIn(moment) : ageIn(moment)
}

function clockIn({ hour, minute }: Clock): string {
  return `${twoDigits(hour)}:${twoDigits(minute)}`
}
