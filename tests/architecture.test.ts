import { describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import ts from 'typescript'

/** Who may import whom; src/README.md tells why. A room may always import itself. */
const mayImport: Record<string, readonly string[]> = {
  'index.ts': ['tv/app', 'tv/playback', 'newsroom/store', 'newsroom/sources', 'newsroom/model', 'platform'],
  'tv/app': ['tv/pages', 'tv/components', 'tv/playback', 'newsroom/store', 'newsroom/model', 'newsroom/text'],
  'tv/pages': ['tv/components', 'tv/playback', 'newsroom/model', 'newsroom/text'],
  'tv/components': ['newsroom/model', 'newsroom/text'],
  'tv/playback': ['newsroom/model', 'newsroom/text'],
  'newsroom/store': ['newsroom/sources', 'newsroom/text', 'newsroom/model'],
  'newsroom/sources': ['newsroom/text', 'newsroom/web', 'newsroom/model'],
  'newsroom/text': ['newsroom/model'],
  'newsroom/web': ['newsroom/model'],
  'newsroom/model': [],
  'platform': [],
  'simulator': ['platform', 'tv/app'],
  'tools': ['newsroom/store', 'newsroom/sources', 'newsroom/model'],
}

/** From outside a room one imports its door; rooms that are not named here are open shelves. */
const doors: Record<string, readonly string[]> = {
  'newsroom/store': ['newsroom/store/newsroom'],
  'newsroom/sources': ['newsroom/sources/reader', 'newsroom/sources/channelFile', 'newsroom/sources/snapshot'],
  'newsroom/web': ['newsroom/web/web'],
  'tv/app': ['tv/app/App', 'tv/app/fonts', 'tv/app/heldKeys', 'tv/app/leftPlace', 'tv/app/pointing', 'tv/app/speaking', 'tv/app/scriptFonts', 'tv/app/tester'],
  'tv/playback': ['tv/playback/player', 'tv/playback/broadcast'],
}

/** Packages that only these files may use. */
const mayUse: Record<string, RegExp> = {
  '@lightningjs/sdk': /^(index|tv\/)/,
  'axios': /^newsroom\/web\/request$/,
  'htmlparser2': /^newsroom\/text\/markup$/,
  '@mozilla/readability': /^newsroom\/sources\/page\/article$/,
  'hls.js': /^tv\/playback\/hls/,
  'valibot': /^newsroom\/sources\//,
  'fflate': /^tools\/packs\//,
  'node-forge': /^tools\/packs\/keys\//,
  'uqr': /^tv\/components\/codeOf$/,
}

const root = join(__dirname, '../src')
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map(file => file.split('\\').join('/'))
  .filter(file => file.endsWith('.ts') && !file.endsWith('.d.ts'))
const sources = new Map(files.map(file => [file, readFileSync(join(root, file), 'utf8')]))

describe('the house', () => {
  test('no room imports one that it may not', () => {
    const wrong = arrows().filter(({ from, to }) => {
      const [here, there] = [roomOf(from), roomOf(to)]
      return here !== there && !(mayImport[here] ?? []).includes(there)
    })
    expect(wrong.map(written)).toEqual([])
  })

  test('every room is in the table', () => {
    expect(files.map(roomOf).filter(room => !(room in mayImport))).toEqual([])
  })

  test('rooms are entered by their doors', () => {
    const wrong = arrows().filter(({ from, to }) => {
      const open = doors[roomOf(to)]
      return roomOf(from) !== roomOf(to) && open !== undefined && !open.includes(to)
    })
    expect(wrong.map(written)).toEqual([])
  })

  test('of the app the simulator takes only types: it stands beside a build, and is no part of it', () => {
    const taken = files.filter(file => file.startsWith('simulator/')).flatMap(file => sources.get(file)!.match(/^import (?!type ).*'(?:\.\.\/)+tv\/.*$/gm) ?? [])
    expect(taken).toEqual([])
  })

  test('no file imports itself by a detour', () => {
    expect(circles()).toEqual([])
  })

  test('nobody keeps a word of the language that was spoken when a file was read', () => {
    const kept = /^(?:export )?const [^=>]*= .*\bwords\b/m
    expect(files.filter(file => file.startsWith('tv/') && kept.test(sources.get(file)!))).toEqual([])
  })

  test('packages are used where they belong', () => {
    const wrong = files.flatMap(file => importsOf(file)
      .filter(name => mayUse[name] && !mayUse[name].test(withoutEnding(file)))
      .map(name => `${file} → ${name}`))
    expect(wrong).toEqual([])
  })

  test('only the platform, the simulator and the entry touch the window', () => {
    const free = /^(platform|simulator|tools)\/|^tv\/playback\/|^index\.ts$/
    const touching = files.filter(file => !free.test(file) && usesWindow(sources.get(file)!))
    expect(touching).toEqual([])
  })

  test('no file is longer than 300 lines', () => {
    const long = files.filter(file => sources.get(file)!.split('\n').length > 301)
    expect(long).toEqual([])
  })

  test('there is exactly one copy of the Lightning core', () => {
    const lock = JSON.parse(readFileSync(join(root, '../package-lock.json'), 'utf8')) as { packages: Record<string, { version: string }> }
    const cores = Object.entries(lock.packages).filter(([path]) => path.endsWith('node_modules/@lightningjs/core'))
    expect(cores.map(([path, { version }]) => [path, version])).toEqual([['node_modules/@lightningjs/core', '2.20.3']])
  })
})

interface Arrow {
  readonly from: string
  readonly to: string
}

function arrows(): Arrow[] {
  return files.flatMap(file => importsOf(file)
    .filter(name => name.startsWith('.'))
    .map(name => ({ from: withoutEnding(file), to: normalize(join(dirname(file), name)).split('\\').join('/') }))
    .filter(({ to }) => !to.startsWith('..')))
}

function importsOf(file: string): string[] {
  return ts.preProcessFile(sources.get(file)!, true, true).importedFiles.map(({ fileName }) => fileName)
}

function circles(): string[][] {
  const next = new Map<string, string[]>()
  for (const { from, to } of arrows()) next.set(from, [...next.get(from) ?? [], to])
  const found: string[][] = []
  const done = new Set<string>()
  const walk = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file])
    if (path.includes(file) || done.has(file)) return
    for (const to of next.get(file) ?? []) walk(to, [...path, file])
    done.add(file)
  }
  for (const file of files) walk(withoutEnding(file), [])
  return found
}

/** 'newsroom/text/date.ts' → 'newsroom/text'; wings without rooms are one room. */
function roomOf(file: string): string {
  const [wing, room] = file.split('/') as [string, string | undefined]
  if (room === undefined) return wing === 'index' ? 'index.ts' : wing
  return wing === 'newsroom' || wing === 'tv' ? `${wing}/${room}` : wing
}

function usesWindow(source: string): boolean {
  const tree = ts.createSourceFile('x.ts', source, ts.ScriptTarget.Latest, true)
  let found = false
  const visit = (node: ts.Node): void => {
    const named = ts.isIdentifier(node) && ['window', 'document', 'location', 'localStorage', 'navigator'].includes(node.text)
    const member = ts.isPropertyAccessExpression(node.parent ?? node) && (node.parent as ts.PropertyAccessExpression).name === node
    const declared = node.parent && (ts.isPropertySignature(node.parent) || ts.isPropertyAssignment(node.parent) || ts.isParameter(node.parent) || ts.isVariableDeclaration(node.parent) || ts.isBindingElement(node.parent))
    if (named && !member && !declared) found = true
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

function withoutEnding(file: string): string {
  return relative('.', file).replace(/\.ts$/, '')
}

function written({ from, to }: Arrow): string {
  return `${from} → ${to}`
}
