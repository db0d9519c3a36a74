import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { recordOf } from '../../newsroom/model/record'
import { readChannelFile, type Problem } from '../../newsroom/sources/channelFile'
import type { Level } from '../build/runLightning'
import { readAbout } from './about/readAbout'
import { findAndroidTools } from './android/tools'
import type { Files } from './archive/files'
import { createImages } from './images/images'
import { readLogo } from './images/logo'
import { noKeys } from './keys/keys'
import { readKeys } from './keys/readKeys'
import { throwawayKeys } from './keys/throwaway'
import { readBuiltApp } from './page/builtApp'
import { packedChannel } from './page/packedChannel'
import { componentsIn } from './paper/components'
import { licencesOf } from './paper/licences'
import type { PackOptions } from './packOptions'
import type { Packing, Target } from './packing'
import type { openCamera } from './screens/screenshots'
import { signingProblems } from './signingProblems'
import { targets, type TargetName } from './targets'
import type { Ask } from './verify/oracle'

export interface PackSurroundings {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Milliseconds since 1970. */
  now(): number
  /** The folder of the built app. */
  readonly dist?: string
  readonly androidTools?: typeof findAndroidTools
  /** Who is asked about packages; the programs of this machine unless told. */
  readonly ask?: Ask
  readonly openCamera?: typeof openCamera
}

export interface Opened {
  readonly packing: Packing
  /** The same, with what files can be read where this target's app is opened. */
  packingFor(name: TargetName): Packing
}

/** What all targets are made from, or everything that keeps it from being made. */
export async function openPacking(options: PackOptions, { environment, now, dist = 'dist', androidTools = findAndroidTools }: PackSurroundings): Promise<Opened | { readonly problems: readonly Problem[] }> {
  const { channel: file, base, version, signing } = options
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) return { problems: [{ path: file, text: 'There is no such file, or it cannot be read.' }] }
  const wrong = readChannelFile(text, base ?? 'https://channel.invalid/').problems
  if (wrong.length > 0) return { problems: wrong.map(problem => problem.path === '' ? { ...problem, path: file } : problem) }
  const json = recordOf(JSON.parse(text.replace(/^\ufeff/, '')))
  const { about, problems: told } = readAbout(json, version)
  const { channel, files: channelFiles, problems: outside } = packedChannel(json, file, base)
  const onWeb = base ?? about?.base ?? null
  const read = signing.by === 'keys' ? readKeys(signing.file, environment) : { keys: signing.by === 'throw-away' ? throwawayKeys(now()) : noKeys, problems: [] }
  const logo = about === null ? null : about.logo === null ? { problem: 'Name the channel’s sign, a picture beside this file: "package": { "logo": "logo.svg" }.' } : await readLogo(resolve(dirname(file), about.logo))
  const problems = [...told, ...outside, ...read.problems, ...logo !== null && 'problem' in logo ? [{ path: 'package.logo', text: logo.problem }] : []]
  if (about === null || logo === null || 'problem' in logo || problems.length > 0) return { problems }
  const apps = new Map<Level, Files>()
  const app = (level: Level): Files => {
    const known = apps.get(level) ?? readBuiltApp(level, dist)
    apps.set(level, known)
    return known
  }
  const packing: Packing = { about, channel, channelFiles, app, images: createImages(logo.logo, about), licences: licencesOf(componentsIn()), keys: read.keys, androidTools: options.targets.includes('androidtv') ? androidTools() : null }
  const onFiles = onWeb === null ? packing : { ...packing, channel: packedChannel(json, file, onWeb).channel, channelFiles: new Map() }
  const asked = [...options.targets.flatMap(name => targetProblems(name, isOnFiles(name) ? onFiles : packing)), ...signingProblems(options, read.keys), ...unbuilt(packing, options)]
  return asked.length > 0 ? { problems: asked } : { packing, packingFor: name => isOnFiles(name) ? onFiles : packing }
}

function isOnFiles(name: TargetName): boolean {
  const target: Target = targets[name]
  return target.isOnFiles ?? false
}

function targetProblems(name: TargetName, packing: Packing): readonly Problem[] {
  const target: Target = targets[name]
  const unread = target.isOnFiles && packing.channelFiles.size > 0 ? [{ path: name, text: 'The channel names files of this machine, and from file://, where this app is opened, it reads none. Say where their folder is on the web: --base https://…, or "package": { "base": "https://…" }.' }] : []
  return [...unread, ...target.problems?.(packing) ?? []]
}

function unbuilt({ app }: Packing, options: PackOptions): readonly Problem[] {
  const levels = [...new Set(options.targets.flatMap(name => targets[name].levels))]
  return levels.flatMap(level => {
    try {
      app(level)
      return []
    } catch (error) {
      return [{ path: `dist/${level}`, text: (error as Error).message }]
    }
  })
}
