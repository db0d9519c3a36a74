import { build } from 'esbuild'
import type { Level } from './runLightning'
import { lower } from './rollup.cjs'

/** The tester's API as a script of its own, 'js/tester.js': the app loads it where its settings say `tester`, and packages leave it out. */
export async function testerScript(level: Level): Promise<string> {
  const contents = "import { createTester } from './tester'; import { createRequestLog } from './requestLog'; window.tenfootTester = { createTester, createRequestLog }"
  const { outputFiles } = await build({ stdin: { contents, resolveDir: 'src/tv/app', loader: 'ts' }, bundle: true, write: false, format: 'iife', charset: 'utf8', target: 'es2018', logLevel: 'error' })
  return (await lower[level](outputFiles[0]!.text)).code
}
