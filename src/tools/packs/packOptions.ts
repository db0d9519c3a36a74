import { parseArgs } from 'node:util'
import { baseOption } from '../baseOption'
import { targetNames, targets, type TargetName } from './targets'

export const usage = `npm run channel -- pack TARGET… [options]

Packs a channel for televisions, from the last build (npm run build): another channel needs no other build.

${targetNames.map(name => `  ${name.padEnd(16)} ${targets[name].title}`).join('\n')}

  --channel FILE   the channel file (static/channel.json); its entry "package" names id, logo and so on
  --version X      instead of the version there
  --out DIR        the folder for all of it (packages); it is written anew
  --base ADDRESS   the web address of the channel file's folder, when it names files of this machine
  --keys FILE      lines such as TENFOOT_TIZEN_AUTHOR=author.p12; without it the environment is asked
  --screenshots    take pictures of home, a section, a story and the stream for the stores' forms (needs Chrome or Chromium)
  --unsigned       sign nothing
  --dev-keys       sign with a key of this run alone, to try packages with; no store takes it
  --json           one JSON object: { out, artefacts, problems, notes }
  --help           this text

Exit 0 good, 1 problems found (each is told with its place), 2 wrong usage, 3 a tool is missing (what to install is said; targets that need none are packed).`

export interface PackOptions {
  readonly targets: readonly TargetName[]
  readonly channel: string
  readonly version: string | null
  readonly out: string
  readonly base: string | null
  readonly signing: { readonly by: 'keys'; readonly file: string | null } | { readonly by: 'nobody' | 'throw-away' }
  readonly screenshots: boolean
  readonly json: boolean
}

/** The command line; throws one sentence for a wrong one. */
export function readPackOptions(args: readonly string[]): PackOptions | 'help' {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      'channel': { type: 'string', default: 'static/channel.json' }, 'version': { type: 'string' }, 'out': { type: 'string', default: 'packages' }, 'base': { type: 'string' },
      'keys': { type: 'string' }, 'unsigned': { type: 'boolean', default: false }, 'dev-keys': { type: 'boolean', default: false },
      'screenshots': { type: 'boolean', default: false }, 'json': { type: 'boolean', default: false }, 'help': { type: 'boolean', default: false },
    },
  })
  if (values.help) return 'help'
  if (positionals.length === 0) throw new Error(`Name what to pack: ${targetNames.join(', ')}.`)
  const strange = positionals.find(name => !isTarget(name))
  if (strange !== undefined) throw new Error(`There is no target “${strange}”. There are ${targetNames.join(', ')}.`)
  const ways = ['keys', 'unsigned', 'dev-keys'].filter(name => values[name as 'keys'])
  if (ways.length > 1) throw new Error(`--${ways[0]} and --${ways[1]}: choose one of them.`)
  const empty = (['channel', 'out', 'keys'] as const).find(name => values[name] === '')
  if (empty !== undefined) throw new Error(`--${empty} needs a path.`)
  return {
    targets: targetNames.filter(name => positionals.includes(name)),
    channel: values.channel, version: values.version ?? null, out: values.out, screenshots: values.screenshots, json: values.json,
    base: values.base === undefined ? null : new URL('.', baseOption(values.base, 'https://news.example/')).href,
    signing: values.unsigned ? { by: 'nobody' } : values['dev-keys'] ? { by: 'throw-away' } : { by: 'keys', file: values.keys ?? null },
  }
}

function isTarget(name: string): name is TargetName {
  return targetNames.includes(name as TargetName)
}
