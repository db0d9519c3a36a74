import { afterAll, expect, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { folderWith, removeFolders } from './serve/folder'

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

afterAll(removeFolders)

/** Runs the command until it ends; where it prints `until`, it gets a Ctrl-C. */
function simulate(args: readonly string[], until?: string): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/tools/simulate.ts', ...args])
  let [out, err] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString()
    if (until && out.includes(until)) child.kill('SIGINT')
  })
  child.stderr.on('data', (chunk: Buffer) => { err += chunk.toString() })
  return new Promise(done => child.on('close', code => done({ code, out, err })))
}

test('--help tells the options and ends well', async () => {
  expect(await simulate(['--help'])).toEqual({ code: 0, err: '', out: expect.stringContaining('--channel FILE') })
}, 20_000)

test('a wrong option ends with 2 and the usage', async () => {
  expect(await simulate(['--chanel', 'x.json'])).toEqual({ code: 2, out: '', err: expect.stringMatching(/--chanel(.|\n)*npm start -- \[options\]/) })
}, 20_000)

test('a wrong channel file ends with 1 and every problem, before anything is built', async () => {
  const file = join(folderWith({ 'channel.json': '{ "sections": [{ "title": "News", "sources": ["gone.xml"] }] }' }), 'channel.json')
  const { code, out, err } = await simulate(['--channel', file])
  expect([code, out]).toEqual([1, ''])
  expect(err).toMatch(/channel\.json needs a correction:\n {2}name: (.|\n)*sections\[0\]\.sources\[0\]: there is no file/)
}, 20_000)

test('Ctrl-C ends it cleanly', async () => {
  const { code, out } = await simulate(['--built', '--no-open', '--port', '0'], 'Ctrl+C')
  expect(out).toMatch(/^Tenfoot is at http:\/\/127\.0\.0\.1:\d+\/\n/)
  expect(code).toBe(0)
}, 20_000)
