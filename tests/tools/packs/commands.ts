import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { textOf } from '../../../src/tools/packs/archive/files'
import type { PackSurroundings } from '../../../src/tools/packs/openPacking'
import { pack } from '../../../src/tools/packs/pack'
import { ask, type Ask } from '../../../src/tools/packs/verify/oracle'
import { verify } from '../../../src/tools/packs/verify/verify'
import { folderWith } from '../serve/folder'
import { builtApp, gull, logoPng } from './packing'

/** A folder of an operator: a channel file, its logo, a build, and room for packages. */
export async function workshop(channel: object = { ...gull, package: { ...gull.package, logo: 'logo.png' } }) {
  const built = Object.fromEntries((['es6', 'es5'] as const).flatMap(level => [...builtApp(level)].map(([path, bytes]) => [`dist/${level}/${path}`, textOf(bytes)])))
  const folder = folderWith({ ...built, 'channel.json': JSON.stringify(channel) })
  writeFileSync(join(folder, 'logo.png'), await logoPng())
  return { folder, channel: join(folder, 'channel.json'), out: join(folder, 'packages') }
}

export type Workshop = Awaited<ReturnType<typeof workshop>>

/** The command `pack` in a workshop, and all that it says. */
export async function packIn({ folder, channel, out }: Workshop, args: readonly string[], { environment = {}, hasAndroid = true, oracle = () => null, browser }: { readonly environment?: Record<string, string>; readonly hasAndroid?: boolean; readonly oracle?: Ask; readonly browser?: PackSurroundings['openCamera'] } = {}) {
  const said: { out: string[]; err: string[] } = { out: [], err: [] }
  const code = await pack([...args, '--channel', channel, '--out', out], { out: line => said.out.push(line), err: line => said.err.push(line) }, { environment, now: () => Date.parse('2026-11-24T10:00:00Z'), dist: join(folder, 'dist'), ask: oracle, ...browser && { openCamera: browser }, ...!hasAndroid && { androidTools: () => null } })
  return { code, out: said.out.join('\n'), err: said.err.join('\n') }
}

/** The command `verify`, and all that it says. */
export async function verifyIn(folder: string, args: readonly string[] = [], oracle: Ask = ask) {
  const said: { out: string[]; err: string[] } = { out: [], err: [] }
  const code = await verify([folder, ...args], { out: line => said.out.push(line), err: line => said.err.push(line) }, oracle)
  return { code, out: said.out.join('\n'), err: said.err.join('\n') }
}
