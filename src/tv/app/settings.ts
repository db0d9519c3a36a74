import type { Newsroom } from '../../newsroom/store/newsroom'
import { languageNames, languages } from '../../newsroom/model/language'
import { writeTrail } from '../../newsroom/model/trail'
import { readingChoices, readingParts, stepped, type Reading, type ReadingPart } from '../../newsroom/model/reading'
import { fold } from '../../newsroom/text/fold'
import type { Muting } from '../../newsroom/text/muting'
import { topicsOf } from '../../newsroom/text/topics'
import type { Setting } from '../components/SettingLine'
import type { Level, Wish } from '../components/wish'
import { invitations } from '../components/languages/invitations'
import { words, wordsIn } from '../components/words'
import { editionName } from './editionName'
import { startOf, startsOf } from './starting'

/** A word as far as it is typed, and how to find out what it would mute. */
export interface Wording {
  readonly typed: string
  mutingOf(muted: readonly string[]): Muting
}

const mostTopics = 12

/** What there is to choose on a level of the settings. `hasVoice`: this TV can say what is in focus. */
export function settingsOf(newsroom: Newsroom, level: Exclude<Level, 'keys'>, wording: Wording, hasVoice = false): readonly Setting[] {
  if (level === 'sections') return sectionSettings(newsroom)
  if (level === 'language') return languageSettings(newsroom)
  if (level === 'edition') return editionSettings(newsroom)
  if (level === 'text') return readingSettings(newsroom.preferences.chosen().reading)
  if (level === 'muted') return mutedSettings(newsroom)
  if (level === 'kept') return keptSettings(newsroom)
  return level === 'word' ? wordSettings(newsroom, wording) : mainSettings(newsroom, hasVoice)
}

function mainSettings(newsroom: Newsroom, hasVoice: boolean): readonly Setting[] {
  const { hidden, muted, numbersShown, motion, hold, guest, language, reading, guidance } = newsroom.preferences.chosen()
  const all = newsroom.everySection()
  const shown = all.filter(({ id }) => !hidden.includes(id)).length
  return [
    { id: 'text', label: words.text, value: words.readingShort(reading), help: words.help.text, wish: { kind: 'level', level: 'text' } },
    { id: 'sections', label: words.sections, value: words.sectionsShown(shown, all.length), help: words.help.sections, wish: { kind: 'level', level: 'sections' } },
    { id: 'muted', label: words.mutedWords, value: words.mutedCount(muted.length), help: words.help.muted, wish: { kind: 'level', level: 'muted' } },
    startSetting(newsroom),
    switched('numbers', words.numbersOnCards, words.isOn(numbersShown), words.help.numbers, 'numbersShown'),
    switched('motion', words.motion, motion === 'glide' ? words.gliding : words.stepping, words.help.motion, 'motion'),
    switched('hold', words.held, words.holds[hold], words.help.held, 'hold'),
    // A choice that would be forgotten by starting anew is none.
    ...newsroom.preferences.lasts ? [{ id: 'language', label: languageLabel(), value: language ? languageNames[language] : words.asTheTv, help: words.help.language, wish: { kind: 'level', level: 'language' } } as const] : [],
    ...newsroom.preferences.lasts && newsroom.editions.length > 1 ? [{ id: 'edition', label: words.edition, value: editionName(newsroom.channel), help: words.help.edition, wish: { kind: 'level', level: 'edition' } } as const] : [],
    ...hasVoice ? [switched('guidance', words.guidance.title, words.guidance.levels[guidance], words.guidance.help, 'guidance')] : [],
    switched('guest', words.guestMode, words.isOn(guest), words.help.guest, 'guest'),
    { id: 'keys', label: words.about.remote.title, value: '', help: words.about.remote.help, wish: { kind: 'level', level: 'keys' } },
    { id: 'kept', label: words.about.kept.title, value: '', help: words.about.kept.help, wish: { kind: 'level', level: 'kept' } },
    { id: 'about', label: words.about.title, value: '', help: words.about.help, wish: { kind: 'about' } },
  ]
}

function keptSettings({ marks, searches }: Newsroom): readonly Setting[] {
  return [
    clearing('history', words.clearHistory, marks.readCount(), words.stories(marks.readCount(), false), words.help.history),
    clearing('saved', words.clearSaved, marks.saved().length, words.stories(marks.saved().length, false), words.help.saved),
    clearing('searches', words.clearSearches, searches.recent().length, words.searches(searches.recent().length), words.help.searches),
    { id: 'clear:all', label: words.about.kept.all, value: '', help: words.about.kept.allHelp, wish: { kind: 'clear', what: 'all' } },
  ]
}

/** In English, too: the way back for who is lost in a language. */
function languageLabel(): string {
  const { language } = wordsIn('en')
  return words.language === language ? language : `${words.language} · ${language}`
}

/** Each says in its own language what OK does: who is lost in another reads it. */
function languageSettings(newsroom: Newsroom): readonly Setting[] {
  const chosen = newsroom.preferences.chosen().language
  return [null, ...languages].map((language): Setting => ({
    id: `language:${language ?? 'tv'}`,
    label: language ? languageNames[language] : words.asTheTv,
    value: language === chosen ? words.isChosen : '',
    help: language ? invitations[language] : words.help.asTheTv,
    wish: language === chosen ? null : { kind: 'speak', language },
  }))
}

function editionSettings(newsroom: Newsroom): readonly Setting[] {
  const chosen = newsroom.preferences.chosen().edition
  return [null, ...newsroom.editions].map((edition): Setting => {
    const language = edition?.language ?? null
    return {
      id: `edition:${language ?? 'tv'}`,
      label: edition ? editionName(edition) : words.asTheTv,
      value: language === chosen ? words.isChosen : '',
      help: edition ? words.help.openEdition : words.help.asTheTv,
      wish: language === chosen ? null : { kind: 'edition', language },
    }
  })
}

/** Left and Right take a step; OK goes through all there is. */
function startSetting(newsroom: Newsroom): Setting {
  const starts = startsOf(newsroom)
  const { path, label } = startOf(newsroom)
  const at = starts.findIndex(start => start.path === path)
  const to = (index: number): Wish => ({ kind: 'start', path: (starts[index] ?? starts[at]!).path })
  return { id: 'start', label: words.startWith, value: label, help: words.help.start, wish: to((at + 1) % starts.length), moves: { left: to(at - 1), right: to(at + 1) } }
}

/** Left and Right take a step; OK goes through all there is. */
function readingSettings(reading: Reading): readonly Setting[] {
  return readingParts.map((part): Setting => ({
    id: `reading:${part}`,
    label: words.reading[part],
    value: words.readingValues[reading[part]],
    help: words.help.reading,
    wish: { kind: 'read', reading: nextOf(reading, part) },
    moves: { left: { kind: 'read', reading: stepped(reading, part, -1) }, right: { kind: 'read', reading: stepped(reading, part, 1) } },
  }))
}

function nextOf(reading: Reading, part: ReadingPart): Reading {
  const next = stepped(reading, part, 1)
  return next === reading ? { ...reading, [part]: readingChoices[part][0] } : next
}

function switched(id: string, label: string, value: string, help: string, what: Extract<Wish, { kind: 'switch' }>['what']): Setting {
  return { id, label, value, help, wish: { kind: 'switch', what } }
}

function clearing(what: Extract<Wish, { kind: 'clear' }>['what'], label: string, count: number, value: string, help: string): Setting {
  return { id: `clear:${what}`, label, value: count === 0 ? words.nothingKept : value, help, wish: count === 0 ? null : { kind: 'clear', what } }
}

function sectionSettings(newsroom: Newsroom): readonly Setting[] {
  const { hidden, order } = newsroom.preferences.chosen()
  const all = newsroom.everySection()
  const unwanted = new Set(hidden)
  const allHidden = all.every(({ id }) => unwanted.has(id))
  const sections = all.map(({ id, trail }): Setting => ({
    id: `section:${id}`,
    label: writeTrail(trail),
    value: unwanted.has(id) ? words.isHidden : words.isShown,
    quiet: unwanted.has(id),
    help: allHidden ? words.help.allHidden : unwanted.has(id) ? words.help.hidden : words.help.shown,
    wish: { kind: unwanted.has(id) ? 'show' : 'hide', sectionId: id },
    moves: { left: { kind: 'move', sectionId: id, step: -1 }, right: { kind: 'move', sectionId: id, step: 1 } },
  }))
  const untouched = hidden.length === 0 && order.length === 0
  return untouched ? sections : [...sections, { id: 'asTheChannel', label: words.asTheChannel, value: '', help: words.help.asTheChannel, wish: { kind: 'asTheChannel' } }]
}

function mutedSettings(newsroom: Newsroom): readonly Setting[] {
  const { muted } = newsroom.preferences.chosen()
  return [
    { id: 'word', label: words.addWord, value: '', help: words.help.addWord, wish: { kind: 'level', level: 'word' } },
    ...muted.map((word): Setting => ({ id: `muted:${word}`, label: word, value: words.isMuted, help: words.help.unmute, wish: { kind: 'unmute', word } })),
  ]
}

/** What is typed, then topics that have it: those of the trails and of the feeds' own categories. */
function wordSettings(newsroom: Newsroom, { typed, mutingOf }: Wording): readonly Setting[] {
  const { muted } = newsroom.preferences.chosen()
  const stories = newsroom.stories()
  const known = new Set(muted.map(fold))
  const offer = (word: string, id: string, label: string): Setting => {
    const count = stories.filter(mutingOf([word]).hides).length
    return { id, label, value: words.stories(count, false), help: '', wish: { kind: 'mute', word } }
  }
  const begun = ` ${fold(typed)}`
  const topics = topicsOf(stories, mostTopics * 2, ({ trail, categories }) => [...trail, ...categories])
    .filter(topic => !known.has(fold(topic)) && fold(topic) !== fold(typed) && ` ${fold(topic)}`.includes(begun))
    .slice(0, mostTopics)
    .map(topic => offer(topic, `topic:${topic}`, topic))
  if (fold(typed) === '') return topics
  const own: Setting = known.has(fold(typed))
    ? { id: 'typed', label: words.mute(typed), value: words.isMuted, help: '', wish: null }
    : offer(typed, 'typed', words.mute(typed))
  return [own, ...topics]
}
