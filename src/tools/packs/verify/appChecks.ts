import { homedir } from 'node:os'
import { recordOf } from '../../../newsroom/model/record'
import { readChannelFile } from '../../../newsroom/sources/channelFile'
import { readInlined } from '../../build/inlined'
import { syntaxProblem } from '../../build/parseCheck'
import type { Level } from '../../build/runLightning'
import { textOf, type Files } from '../archive/files'
import { size } from '../writtenPacks'
import { good, judged, wrong, type Found } from './row'

export interface AppInPackage {
  /** From the app's own folder on. */
  readonly files: Files
  /** 'index.html' */
  readonly page: string
  /** The set that it is for, by the name that the app has for it; null where any may open it. */
  readonly tv: string | null
  levelOf(path: string): Level
}

const texts = /\.(?:js|html|xhtml|json|xml|ait|webmanifest|conf|txt|css)$|(?:^|\/)[._][^./]*$/

/** What must be so of the app in every package. */
export function appChecks({ files, page, tv, levelOf }: AppInPackage): readonly Found[] {
  const bytes = files.get(page)
  if (!bytes) return [wrong('page', `There is no ${page}.`)]
  const html = textOf(bytes)
  return [
    judged('language level', [...scriptMistakes(files, levelOf), ...inlineMistakes(html)], `${levelsIn(files, levelOf)}, by acorn`),
    judged('what the page names is there', missing(html, page, files)),
    testerOff(html),
    knowsItsTv(html, tv),
    channelCheck(html),
  ]
}

/** What no package may carry, whatever kind it is. */
export function cleanChecks(files: Files, bytes: number): readonly Found[] {
  const paths = [...files.keys()]
  const written = [...files].filter(([path]) => texts.test(path)).map(([path, content]) => [path, textOf(content)] as const)
  const here = [process.cwd(), homedir()].filter(path => path.length > 5)
  return [
    judged('no maps', [...paths.filter(path => path.endsWith('.map')), ...written.filter(([, text]) => /^\/\/[#@] sourceMappingURL=/m.test(text)).map(([path]) => `${path} names one`)]),
    judged('no keys', [...paths.filter(path => /\.(?:p12|pfx|pem|jks|keystore|key)$/i.test(path)), ...[...files].filter(([, content]) => /-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(Buffer.from(content).toString('latin1'))).map(([path]) => path)]),
    judged('no simulator', [...paths.filter(path => /(?:^|\/)(?:simulator[/.]|tester\.js$)/.test(path)), ...written.filter(([, text]) => text.includes('/proxy?address=')).map(([path]) => path)]),
    judged('no paths of this machine', written.filter(([, text]) => here.some(path => text.includes(path))).map(([path]) => path)),
    bytes <= mostBytes ? good('size', `${size(bytes)}${bytes > aimedBytes ? `; stores advise ${size(aimedBytes)}` : ''}`) : wrong('size', `${size(bytes)}, and ${size(mostBytes)} is the most.`),
  ]
}

const aimedBytes = 4_000_000
/** Metrological's limit, and nobody needs more. */
const mostBytes = 10_000_000

function scriptMistakes(files: Files, levelOf: AppInPackage['levelOf']): readonly string[] {
  return [...files].filter(([path]) => path.endsWith('.js')).flatMap(([path, bytes]) => {
    const problem = syntaxProblem(textOf(bytes), levelOf(path))
    return problem === null ? [] : [`${path} is not ${nameOf(levelOf(path))}: ${problem}`]
  })
}

/** What stands in the page itself runs everywhere, also where the app does not. */
function inlineMistakes(html: string): readonly string[] {
  return [...html.matchAll(/<script>([^]*?)<\/script>/g)].flatMap(([, script]) => syntaxProblem(script!, 'es5') ?? [])
}

function levelsIn(files: Files, levelOf: AppInPackage['levelOf']): string {
  return [...new Set([...files.keys()].filter(path => path.endsWith('.js')).map(levelOf).map(nameOf))].sort().join(' and ')
}

function nameOf(level: Level): string {
  return level === 'es5' ? 'ES5' : 'ES2018'
}

function missing(html: string, page: string, files: Files): readonly string[] {
  const base = /<base href="([^"]*)">/.exec(html)?.[1] ?? ''
  const named = [...html.matchAll(/<(?:script|link|img)\b[^>]*?(?:src|href)="([^"]+)"/g)].map(([, address]) => address!)
  return named.filter(address => !/^(?:\$|[a-z]+:)/i.test(address)).filter(address => {
    const path = decodeURIComponent(new URL(address, new URL(base, `https://package.invalid/${page}`)).pathname.slice(1))
    return !files.has(path)
  })
}

function testerOff(html: string): Found {
  const { tester, proxy } = recordOf(recordOf(readInlined(html, 'settings')).appSettings)
  return tester === false && proxy === undefined ? good('tester’s API is off') : wrong('tester’s API is off', 'It is on, and any script could read the screen. Pack the channel again.')
}

/** A set that is guessed wrong sends keys that nobody hears. */
function knowsItsTv(html: string, tv: string | null): Found {
  const { platform } = recordOf(recordOf(readInlined(html, 'settings')).appSettings)
  const said = platform === undefined ? null : String(platform)
  return judged('which TV it is', said === tv ? [] : [`its page says ${said ?? 'nothing'} instead of ${tv ?? 'nothing'}`], tv ?? 'found out when it is opened')
}

function channelCheck(html: string): Found {
  const channel = readInlined(html, 'channel')
  const { problems } = readChannelFile(JSON.stringify(channel), 'https://package.invalid/channel/channel.json')
  const plain = (JSON.stringify(channel).match(/"http:\/\/[^"]+/g) ?? []).length
  return judged('channel', problems.map(({ path, text }) => path === '' ? text : `${path}: ${text}`), plain > 0 ? `${plain} of its addresses are not encrypted (http:); some TVs refuse them` : 'as `check` reads it')
}
