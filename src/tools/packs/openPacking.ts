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
import type { Packing } from './packing'
import { signingProblems } from './signingProblems'
import { targets } from './targets'

export interface PackSurroundings {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Milliseconds since 1970. */
  now(): number
  /** The folder of the built app. */
  readonly dist?: string
  readonly androidTools?: typeof findAndroidTools
}

/** What all targets are made from, or everything that keeps it from being made. */
export async function openPacking(options: PackOptions, { environment, now, dist = 'dist', androidTools = findAndroidTools }: PackSurroundings): Promise<{ readonly packing: Packing } | { readonly problems: readonly Problem[] }> {
  const { channel: file, base, version, signing } = options
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) return { problems: [{ path: file, text: 'There is no such file, or it cannot be read.' }] }
  const wrong = readChannelFile(text, base ?? 'https://channel.invalid/').problems
  if (wrong.length > 0) return { problems: wrong.map(problem => problem.path === '' ? { ...problem, path: file } : problem) }
  const json = recordOf(JSON.parse(text.replace(/^\ufeff/, '')))
  const { about, problems: told } = readAbout(json, version)
  const { channel, files: channelFiles, problems: outside } = packedChannel(json, file, base)
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
  const asked = [...options.targets.flatMap(name => targetProblems(name, packing)), ...signingProblems(options, read.keys), ...unbuilt(packing, options)]
  return asked.length > 0 ? { problems: asked } : { packing }
}

function targetProblems(name: keyof typeof targets, packing: Packing): readonly Problem[] {
  const target: { problems?(packing: Packing): readonly Problem[] } = targets[name]
  return target.problems?.(packing) ?? []
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
