import { build } from 'esbuild'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { htmlAnswer, type Answer } from './answer'
import { contentType } from './contentType'
import { bundledScenarios } from './scenarioFiles'

const folder = 'src/simulator'

/** The tester's page by address, bundled from its sources. */
export async function simulatorFiles(): Promise<ReadonlyMap<string, Answer>> {
  const { outputFiles } = await build({
    entryPoints: { index: `${folder}/index.ts`, simulator: `${folder}/simulator.css`, worker: `${folder}/worker/index.ts`, shim: `${folder}/shim/index.ts` },
    bundle: true, write: false, outdir: '.', external: ['tv/*'], format: 'iife', target: 'es2022', logLevel: 'silent',
  })
  const icon: Answer = { status: 200, type: contentType('icon.svg'), body: readFileSync(`${folder}/icon.svg`) }
  return new Map([
    ['/', htmlAnswer(readFileSync(`${folder}/index.html`, 'utf8'))],
    ['/icon.svg', icon],
    ['/favicon.ico', icon],
    ['/profile.schema.json', { status: 200, type: contentType('profile.schema.json'), body: readFileSync(`${folder}/profiles/profile.schema.json`) }],
    ['/scenario.schema.json', { status: 200, type: contentType('scenario.schema.json'), body: readFileSync(`${folder}/scenario/scenario.schema.json`) }],
    ['/scenarios.json', { status: 200, type: contentType('scenarios.json'), body: bundledScenarios() }],
    // Plain types without an import: for who writes tests against a build.
    ['/tester.d.ts', { status: 200, type: contentType('tester.txt'), body: readFileSync('src/tv/app/testerApi.ts', 'utf8') }],
    ...outputFiles.map(({ path, text }): [string, Answer] => [`/${basename(path)}`, { status: 200, type: contentType(path), body: text }]),
  ])
}
