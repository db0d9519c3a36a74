import { spawnSync } from 'node:child_process'
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { isThere } from '../android/tools'
import { inOrder, type Files } from '../archive/files'
import { good, wrong, type Found } from './row'

/** Programs of others that know these formats, and the Debian package that has each. */
const packageOf = {
  'ar': 'binutils', 'dpkg-deb': 'dpkg', 'xmlsec1': 'xmlsec1', 'aapt2': 'aapt', 'apksigner': 'apksigner', 'zipalign': 'zipalign', 'systemd-analyze': 'systemd', 'tar': 'tar', 'unzip': 'unzip',
} as const

export type Oracle = keyof typeof packageOf

export interface Said {
  readonly isGood: boolean
  readonly text: string
}

/** Asks a program; null where it is missing. */
export type Ask = (oracle: Oracle, args: readonly string[], folder?: string) => Said | null

const limitMs = 60_000

export const ask: Ask = (oracle, args, folder) => {
  if (!isThere(oracle)) return null
  const { status, stdout, stderr } = spawnSync(oracle, [...args], { encoding: 'utf8', timeout: limitMs, cwd: folder, maxBuffer: 50_000_000 })
  return { isGood: status === 0, text: `${stdout}${stderr}` }
}

/** What a program says, judged; `judge` gives a mistake in what it says when it is content. */
export function asked(check: string, oracle: Oracle, said: Said | null, judge: (text: string) => string | null = () => null): Found {
  if (said === null) return { check, is: 'not checked', text: `${oracle} is missing: apt-get install ${packageOf[oracle]}`, needsTool: true }
  if (!said.isGood) return wrong(check, `${oracle}: ${said.text.trim().split('\n').slice(-2).join(' ').slice(0, 300)}`)
  const mistake = judge(said.text)
  return mistake === null ? good(check, `accepted by ${oracle}`) : wrong(check, mistake)
}

/** Some programs read files alone: these are there while `use` runs. */
export function withFiles<T>(files: Files, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'tenfoot-verify-'))
  try {
    for (const [path, bytes] of inOrder(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), bytes)
    }
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
