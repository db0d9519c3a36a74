import { parseArgs } from 'node:util'

export const names = ['newsroom', 'bundle', 'app', 'sizes'] as const

export type Name = typeof names[number]

export const usage = `npm run bench -- [--only ${names.join('|')}]

Prints figures of the newsroom and of the built app (npm run build first). Nothing is asserted.
“× loop” compares machines: how often a fixed loop runs in that time, at the same place.`

/** The sections to run; throws one sentence for a wrong command line. */
export function readOptions(args: readonly string[]): readonly Name[] | 'help' {
  const { values } = parseArgs({ args: [...args], options: { only: { type: 'string' }, help: { type: 'boolean', default: false } } })
  if (values.help) return 'help'
  if (values.only === undefined) return names
  const only = names.find(name => name === values.only)
  if (only === undefined) throw new Error(`--only ${values.only}: there are ${names.join(', ')}.`)
  return [only]
}
