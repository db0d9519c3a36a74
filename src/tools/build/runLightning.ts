import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'

export type Level = 'es6' | 'es5'

const limitMs = 300_000
const require = createRequire(resolve('package.json'))

/** The CLI hides failures, asks questions and updates itself unless it is told not to. */
const environment = {
  LNG_AUTO_UPDATE: 'false',
  LNG_BUILD_EXIT_ON_FAIL: 'true',
  LNG_BUILD_FAIL_ON_WARNINGS: 'true',
  LNG_BUILD_SOURCEMAP: 'false',
  LNG_CUSTOM_ROLLUP: 'true',
}

/** Runs `lng dist` into `folder` (relative, without the level); rejects with what the CLI printed. */
export function runLightning(level: Level, folder: string): Promise<void> {
  const cli = require.resolve('@lightningjs/cli/bin/index.js')
  const child = spawn(process.execPath, [cli, 'dist', `--${level}`], {
    env: { ...process.env, ...environment, LNG_DIST_FOLDER: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: limitMs,
  })
  let printed = ''
  const keep = (chunk: Buffer) => { printed += chunk.toString() }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', code => code === 0 ? done() : fail(new Error(`lng dist --${level} ended with ${code}\n${printed}`)))
  })
}
