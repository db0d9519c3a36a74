import { parseArgs } from 'node:util'

export const storeNames = ['lg', 'samsung', 'titan', 'vidaa', 'play', 'amazon', 'metrological', 'hbbtv'] as const

export type StoreName = typeof storeNames[number]

export const usage = `npm run channel -- certify [options]

Plays the rules of a store that a browser can judge, on the bench's TV for that store, with the last build
(npm run build), and writes a report with pictures, times and what only a real TV can tell.

  --channel FILE   your own channel file instead of the demo
  --store NAME     ${storeNames.join(', ')}; may be repeated (lg)
  --to DIR         the folder for certificate-NAME.html (certificates)
  --json           one JSON object: { certificates, problems }
  --help           this text

Exit 0 nothing failed, 1 a rule failed, 2 wrong usage, 3 there is no browser here.`

export interface CertifyOptions {
  readonly channel: string | null
  readonly stores: readonly StoreName[]
  readonly to: string
  readonly json: boolean
}

/** The command line; throws one sentence for a wrong one. */
export function readCertifyOptions(args: readonly string[]): CertifyOptions | 'help' {
  const { values } = parseArgs({
    args: [...args],
    options: {
      'channel': { type: 'string' }, 'store': { type: 'string', multiple: true, default: ['lg'] }, 'to': { type: 'string', default: 'certificates' },
      'json': { type: 'boolean', default: false }, 'help': { type: 'boolean', default: false },
    },
  })
  if (values.help) return 'help'
  const strange = values.store.find(name => !isStore(name))
  if (strange !== undefined) throw new Error(`There is no store “${strange}”. There are ${storeNames.join(', ')}.`)
  const empty = (['channel', 'to'] as const).find(name => values[name] === '')
  if (empty !== undefined) throw new Error(`--${empty} needs a path.`)
  return { channel: values.channel ?? null, stores: storeNames.filter(name => values.store.includes(name)), to: values.to, json: values.json }
}

function isStore(name: string): name is StoreName {
  return (storeNames as readonly string[]).includes(name)
}
