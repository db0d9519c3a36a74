import { join } from 'node:path'
import type { Problem } from '../../newsroom/sources/channelFile'
import { command, type Output } from '../command'
import { androidHint } from './android/tools'
import type { Files } from './archive/files'
import { openPacking, type Opened, type PackSurroundings } from './openPacking'
import { readPackOptions, usage, type PackOptions } from './packOptions'
import type { Artefact } from './packing'
import { paperOf } from './paper/paper'
import { openCamera, takeScreenshots } from './screens/screenshots'
import { targets, type TargetName } from './targets'
import { artefactRows } from './verify/artefactRows'
import { ask } from './verify/oracle'
import { folderMistake, writePackages } from './writePackages'
import { writtenPacks } from './writtenPacks'

/** Something on this machine is missing, and nothing is wrong with the channel. */
const toolMissing = 3

/** The command `pack`; gives the exit code. */
export function pack(args: readonly string[], output: Output, surroundings: PackSurroundings): Promise<number> {
  return command(() => readPackOptions(args), usage, output, options => packed(options, output, surroundings))
}

async function packed(options: PackOptions, output: Output, surroundings: PackSurroundings): Promise<number> {
  const mistake = folderMistake(options.out)
  const opened = await openPacking(options, surroundings)
  const problems = [...mistake === null ? [] : [{ path: options.out, text: mistake }], ...'problems' in opened ? opened.problems : []]
  if (problems.length > 0 || 'problems' in opened) return refused(options, output, problems, 1)
  const { packing } = opened
  const leftOut: readonly Problem[] = options.targets.includes('androidtv') && packing.androidTools === null ? [{ path: 'androidtv', text: androidHint }] : []
  const names = options.targets.filter(name => !leftOut.some(({ path }) => path === name))
  if (names.length === 0) return refused(options, output, leftOut, toolMissing)
  const camera = options.screenshots ? await (surroundings.openCamera ?? openCamera)().catch((error: Error) => error) : null
  if (camera instanceof Error) return refused(options, output, [{ path: '--screenshots', text: camera.message }], toolMissing)
  try {
    const artefacts = await artefactsOf(opened, names)
    const screenshots = camera === null ? { files: new Map(), notes: [] } : await takeScreenshots(camera, options.channel, join(surroundings.dist ?? 'dist', 'es6'))
    const { files, notes } = await paperOf(packing, names, artefacts, { rows: artefactRows(filesOf(artefacts), surroundings.ask ?? ask), screenshots })
    writePackages(options.out, new Map([...filesOf(artefacts), ...files]))
    output.out(options.json ? JSON.stringify({ out: options.out, artefacts: artefacts.map(told), problems: leftOut.map(placed), notes }) : writtenPacks(options.out, artefacts, notes))
    if (!options.json) for (const { path, text } of leftOut) output.err(`${path} was left out: ${text}`)
    return leftOut.length === 0 ? 0 : toolMissing
  } catch (error) {
    return refused(options, output, [{ path: options.out, text: (error as Error).message }], 1)
  } finally {
    await camera?.close()
  }
}

/** One after another: each holds the whole app. */
async function artefactsOf({ packingFor }: Opened, names: readonly TargetName[]): Promise<readonly Artefact[]> {
  const all: Artefact[] = []
  for (const name of names) all.push(...await targets[name].pack(packingFor(name)))
  return all
}

function filesOf(artefacts: readonly Artefact[]): Files {
  return new Map(artefacts.map(({ path, bytes }) => [path, bytes]))
}

function told({ path, bytes, signed }: Artefact): object {
  return { path, bytes: bytes.length, signed }
}

function placed({ path, text }: Problem): object {
  return { place: path, text }
}

/** Nothing was written. */
function refused({ json, channel, out }: PackOptions, output: Output, problems: readonly Problem[], code: number): number {
  if (json) output.out(JSON.stringify({ out, artefacts: [], problems: problems.map(placed), notes: [] }))
  else output.err([`${channel} could not be packed; nothing was written:`, ...problems.map(({ path, text }) => `  ${path}: ${text}`)].join('\n'))
  return code
}
