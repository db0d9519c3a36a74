import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'
import type { Engine } from './engines'

const run = promisify(execFile)
const unbrotli = promisify(brotliDecompress)
const name = 'chrome-aws-lambda'

/** A browser that is ready to start. */
export interface Fetched {
  readonly path: string
  /** Where it finds the libraries that came with it. */
  readonly libraries: string
}

/**
 * The engine's browser, kept beside the dependencies. It is none of them: 40 MB each,
 * which only who runs this needs. What is half there after a failure is never taken for whole.
 */
export async function fetchEngine({ version, browser, archives }: Engine): Promise<Fetched> {
  const folder = resolve('node_modules/.cache/oldtv', version)
  if (!existsSync(folder)) {
    const unfinished = `${folder}.${process.pid}`
    try {
      await unpackInto(unfinished, version, browser, archives)
      await rename(unfinished, folder)
    } catch (error) {
      throw new Error(`${name} ${version} did not come: ${(error as Error).message.trim()} Look whether npm reaches its registry, and try again.`)
    } finally {
      await rm(unfinished, { recursive: true, force: true })
    }
  }
  return { path: join(folder, 'chrome'), libraries: join(folder, 'lib') }
}

async function unpackInto(folder: string, version: string, browser: string, archives: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true })
  await run('npm', ['pack', '--silent', '--pack-destination', folder, `${name}@${version}`])
  const [packed] = (await readdir(folder)).filter(file => file.endsWith('.tgz'))
  await run('tar', ['-xzf', packed!, '--strip-components=1', '--no-same-owner'], { cwd: folder })
  await writeFile(join(folder, 'chrome'), await unbrotli(await readFile(join(folder, browser))), { mode: 0o755 })
  for (const archive of archives) {
    const file = join(folder, 'archive.tar')
    await writeFile(file, await unbrotli(await readFile(join(folder, archive))))
    await run('tar', ['-xf', file, '--no-same-owner'], { cwd: folder })
    await rm(file)
  }
  await rm(join(folder, packed!))
}
