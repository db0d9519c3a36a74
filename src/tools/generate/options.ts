import { parseArgs } from 'node:util'
import { baseOption } from '../baseOption'

export const usage = `npm run channel -- generate --sections N --stories N --to DIR [options]

Writes a published channel of invented stories, to see how the app, a server or a CDN bears its size.

  --sections N       how many sections (1 to 1000)
  --stories N        how many stories in each (1 to 2000)
  --to DIR           a new or empty folder
  --seed N           other stories; the same number gives the same ones (1)
  --now TIME         the youngest story's time as ISO 8601 (this minute); names of files follow from it
  --base ADDRESS     the web address that pages and pictures seem to lie under (https://orrin.example/)
  --json             one JSON object: { to, sections, stories, files, bytes, problems }
  --help             this text

Exit 0 good, 1 problems found, 2 wrong usage.`

export interface GenerateOptions {
  readonly sections: number
  readonly stories: number
  readonly to: string
  readonly seed: number
  /** Milliseconds since 1970. */
  readonly now: number
  /** With a slash at its end. */
  readonly base: string
  readonly json: boolean
}

const minute = 60_000
const mostSections = 1000
const mostStories = 2000
const largestSeed = 999_999_999

/** The command line; throws one sentence for a wrong one. */
export function readOptions(args: readonly string[], clock: () => number): GenerateOptions | 'help' {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sections: { type: 'string' },
      stories: { type: 'string' },
      to: { type: 'string', default: '' },
      seed: { type: 'string', default: '1' },
      now: { type: 'string' },
      base: { type: 'string', default: 'https://orrin.example/' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return 'help'
  const { to, json } = values
  if (to === '') throw new Error('--to DIR is missing: say where to write.')
  const base = baseOption(values.base, 'https://orrin.example/')
  return {
    sections: numberOf('sections', values.sections, 1, mostSections),
    stories: numberOf('stories', values.stories, 1, mostStories),
    seed: numberOf('seed', values.seed, 0, largestSeed),
    now: timeOf(values.now, clock),
    to, base: new URL('.', base).href, json,
  }
}

function numberOf(name: string, written: string | undefined, least: number, most: number): number {
  if (written === undefined) throw new Error(`--${name} N is missing: write a number from ${least} to ${most}.`)
  const number = /^\d{1,9}$/.test(written) ? Number(written) : NaN
  if (number >= least && number <= most) return number
  throw new Error(`--${name} ${written}: write a number from ${least} to ${most}.`)
}

/** The time written; without one, this minute. */
function timeOf(written: string | undefined, clock: () => number): number {
  if (written === undefined) return Math.floor(clock() / minute) * minute
  const time = /^\d{4}-\d{2}-\d{2}/.test(written) ? Date.parse(written) : NaN
  if (!Number.isNaN(time)) return time
  throw new Error(`--now ${written}: write a time such as 2026-11-24T12:00:00Z.`)
}
