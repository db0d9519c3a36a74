import { execFile, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Android's own tools, as Debian has them. */
export interface AndroidTools {
  /** What Android's own names mean, for aapt2. */
  readonly framework: string
  run(tool: AndroidTool, args: readonly string[]): Promise<void>
}

export type AndroidTool = 'aapt2' | 'smali' | 'zipalign' | 'apksigner'

const tools: readonly AndroidTool[] = ['aapt2', 'smali', 'zipalign', 'apksigner']
const framework = '/usr/share/android-framework-res/framework-res.apk'
const limitMs = 120_000

export const androidHint = 'Install Android’s tools: apt-get install aapt libsmali-java zipalign apksigner android-framework-res (Debian and Ubuntu).'

/** Null where one of them is missing. */
export function findAndroidTools(): AndroidTools | null {
  if (!existsSync(framework) || !tools.every(isThere)) return null
  return {
    framework,
    run: (tool, args) => new Promise((done, fail) => {
      // aapt2 writes the times of this machine's zone.
      execFile(tool, [...args], { env: { ...process.env, TZ: 'UTC' }, timeout: limitMs }, (error, out, err) => {
        if (error) fail(new Error(`${tool} failed: ${(err || out || error.message).trim().split('\n').slice(-3).join(' ')}`))
        else done()
      })
    }),
  }
}

/** Whether a program of this name can be run here. */
export function isThere(program: string): boolean {
  return spawnSync('sh', ['-c', 'command -v "$1"', 'sh', program], { stdio: 'ignore' }).status === 0
}
