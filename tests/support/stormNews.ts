import type { RowContent } from '../../src/tv/components/Row'
import { oneOf, type Random } from './keyStorm'
import { failure, row, stories } from './stageNews'

const kinds = ['offline', 'late', 'refused', 'gone', 'malformed', 'unsupported'] as const

export const anyFailure = (random: Random) => failure(oneOf(kinds, random))

const stream = { id: 'live', title: 'Live', sources: ['https://news.example/live.m3u8'], picture: null, audio: false }

/** A section as it may be at any time: full, short, empty, waiting, failed. */
export function anyRow(random: Random, id: string, most = 12): RowContent {
  const what = random()
  if (what < 0.1) return row(id, { state: 'waiting' })
  if (what < 0.2) return row(id, { state: 'failed', failures: [anyFailure(random)] })
  if (what < 0.25) return row(id)
  const from = Math.floor(random() * 6)
  const some = stories(most + 6, id).slice(from, from + Math.ceil(random() * most))
  const wide = { lead: random() < 0.3, live: random() < 0.3 ? [stream] : [] }
  return row(id, { ...wide, stories: some, all: random() < 0.7 ? '18 stories' : null, note: random() < 0.2 ? 'News as of 3 h' : '' })
}
