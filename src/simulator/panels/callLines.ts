import type { Call } from '../shim/calls'

/** What the app asked of the TV, the newest first; calls of the same thing in a row share a line: '2.7 s  registerKey (Info, Search)'. */
export function callLines(calls: readonly Call[]): readonly string[] {
  const lines: { readonly name: string; readonly at: number; readonly args: string[] }[] = []
  for (const { name, at, args } of calls) {
    const last = lines[lines.length - 1]
    if (last?.name === name && args.length > 0) last.args.push(...args)
    else lines.push({ name, at, args: [...args] })
  }
  return lines.reverse().map(({ name, at, args }) => `${(at / 1000).toFixed(1)} s  ${name}${args.length > 0 ? ` (${args.join(', ')})` : ''}`)
}
