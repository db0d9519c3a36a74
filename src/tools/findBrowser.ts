import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

export interface Browser {
  readonly path: string
  readonly from: 'CHROME_PATH' | 'the system' | 'the npm package @sparticuz/chromium'
  readonly env: Readonly<Record<string, string>>
}

const installed = [
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** The browser that journeys run in and screenshots are taken with: the one named, else the system's, else the one npm brought. */
export async function findBrowser(): Promise<Browser> {
  const named = process.env['CHROME_PATH']
  if (named) return { path: named, from: 'CHROME_PATH', env: {} }
  const system = installed.find(path => existsSync(path))
  if (system) return { path: system, from: 'the system', env: {} }
  if (process.platform === 'linux' && process.arch === 'x64') return packaged()
  throw new Error('No browser was found. Install Chrome or Chromium, or set CHROME_PATH to one.')
}

/** The package unpacks into TMPDIR under common names, and brings the libraries it needs only on Lambda. */
async function packaged(): Promise<Browser> {
  const folder = resolve('node_modules/.cache/chromium')
  mkdirSync(folder, { recursive: true })
  const path = await withEnvironment({ TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' }, async () => {
    const { default: chromium } = await import('@sparticuz/chromium')
    return chromium.executablePath()
  })
  const env = { LD_LIBRARY_PATH: `${folder}/al2023/lib`, FONTCONFIG_FILE: fontsIn(folder) }
  return { path, from: 'the npm package @sparticuz/chromium', env }
}

/** The package's own list of fonts names folders that only Lambda has. */
function fontsIn(folder: string): string {
  const file = `${folder}/fonts.conf`
  const folders = [`${folder}/fonts`, '/usr/share/fonts'].map(path => `<dir>${path}</dir>`).join('')
  writeFileSync(file, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}<cachedir>${folder}/fonts-cache</cachedir></fontconfig>`)
  return file
}

async function withEnvironment<T>(values: Record<string, string>, task: () => Promise<T>): Promise<T> {
  const before = { ...process.env }
  Object.assign(process.env, values)
  try {
    return await task()
  } finally {
    for (const key of Object.keys(values)) {
      if (before[key] === undefined) delete process.env[key]
      else process.env[key] = before[key]
    }
  }
}
