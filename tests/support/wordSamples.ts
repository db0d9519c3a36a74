import type { Words } from '../../src/tv/components/languages/en'

type Samples = readonly (readonly unknown[])[]
type Sentence = Extract<Words[keyof Words], (...values: never[]) => string>
type Sentences = { readonly [Name in keyof Words as Words[Name] extends Sentence ? Name : never]: Words[Name] extends (...values: infer Values) => string ? readonly Readonly<Values>[] : never }

const clock = { kind: 'clock', hour: 18, minute: 45 } as const
const day = { kind: 'day', day: 21, month: 10 } as const
const moments = [[clock], [{ kind: 'yesterday' }], [day]] as const
const ages = [[{ kind: 'now' }], [{ kind: 'today' }], [{ kind: 'yesterday' }], [{ kind: 'minutes', count: 37 }], [{ kind: 'hours', count: 13 }], [day]] as const
const older = ages.slice(2)
const counts = [[3], [11], [37], [203]] as const

/** Values for every sentence that takes some; the compiler lists what is missing. */
const wordSamples: Sentences = {
  numeral: [[203], [1.25]],
  digits: [['47_']],
  age: ages,
  time: [[{ day: 24, month: 10, year: 2026, clock: { hour: 14, minute: 58 } }], [{ day: 24, month: 4, year: 2026, clock: null }]],
  clock: [[{ hour: 14, minute: 58 }]],
  asOf: older,
  offlineSince: older,
  came: [[37, 12], [37, 0], [0, 12]],
  cameSince: [[37, 12, clock], [37, 0, { kind: 'yesterday' }], [0, 12, day]],
  updatedAt: moments,
  notUpdatedSince: moments,
  offlineOf: moments,
  type: [[203]],
  all: [['Q']],
  stories: [[3, false], [37, false], [203, true]],
  readingShort: [[{ size: 'largest', theme: 'contrast', typeface: 'legible', width: 'wide' }]],
  rate: [[1], [1.25]],
  readAgo: ages,
  onPage: [[3, 14]],
  noNumber: [[203]],
  published: [['Q']],
  updated: [['Q']],
  by: [['Q']],
  leave: [['Q']],
  searchIn: [['Q']],
  found: counts,
  isOn: [[true], [false]],
  sectionsShown: [[7, 12], [12, 12]],
  mutedCount: counts,
  mute: [['Q']],
  searches: counts,
  behind: [[12, 5]],
  changedSince: counts,
  minutes: counts,
  video: [['Q'], [null]],
  page: [[3, 14]],
  askingEdition: [['Q']],
  notInEdition: [['Q']],
}

/** The same for those that stand deeper. */
const deeper: Readonly<Record<string, Samples>> = {
  'guidance.place': [[3, 14]],
  'guidance.captions': [['Q'], [null]],
  'playing.lasts': [[12, 31], [37, 0], [0, 14]],
  'playing.startsIn': [[3], [10]],
  'watching.atMost': [[540], [1080]],
  'about.key': [[461, 'Q']],
  'about.unknownKey': [[999]],
  'about.asked.answered': [['Q', 120]],
  'about.asked.failed': [['Q', 5000]],
  'about.asked.asking': [['Q']],
  'about.kilobytes': [[812]],
  'about.remote.line': [['Q']],
  'about.remote.askingFor': [['Q']],
  'about.remote.code': [[999]],
  'about.remote.taught': [['Q']],
  'about.remote.already': [['Q']],
  'about.remote.kept': [['Q']],
}

/** Values for the sentence at this place. */
export function samplesOf(path: string): Samples {
  const samples = deeper[path] ?? (wordSamples as Readonly<Record<string, Samples>>)[path]
  if (!samples) throw new Error(`No values for ${path}.`)
  return samples
}
