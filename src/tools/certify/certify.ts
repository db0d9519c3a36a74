import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { command, type Output } from '../command'
import { findBrowser } from '../findBrowser'
import { launchBrowser } from '../launchBrowser'
import { openChannel, type LocalChannel } from '../serve/localChannel'
import { serve } from '../serve/serve'
import { readCertifyOptions, usage, type CertifyOptions, type StoreName } from './certifyOptions'

const app = 'dist/es6'
const mostMs = 15 * 60_000

/** As the bench writes it. */
export interface Certificate {
  readonly store: StoreName
  readonly title: string
  readonly tv: string
  readonly rows: readonly { readonly number: number; readonly says: string; readonly verdict: 'passed' | 'failed' | 'unjudged'; readonly seen: string; readonly picture?: string }[]
}

interface Judged {
  readonly certificate: Certificate
  /** HTML. */
  readonly report: string
}

/** The command `certify`; gives the exit code. */
export function certify(args: readonly string[], output: Output): Promise<number> {
  return command(() => readCertifyOptions(args), usage, output, options => certified(options, output))
}

async function certified(options: CertifyOptions, { out, err }: Output): Promise<number> {
  const { local, problems } = options.channel === null ? { local: null, problems: [] } : openChannel(options.channel)
  if (problems.length > 0) return told(err, [`${options.channel} needs a correction:`, ...problems.map(problem => `  ${problem}`)].join('\n'), 1)
  if (!existsSync(join(app, 'index.html'))) return told(err, `There is no app in ${app} yet: npm run build.`, 1)
  let browser: Browser
  try {
    browser = await opened()
  } catch (error) {
    return told(err, (error as Error).message, 3)
  }
  try {
    const judged = await judgedFor(options.stores, local, browser, err)
    write(options.to, judged)
    out(options.json ? JSON.stringify({ certificates: judged.map(({ certificate }) => withoutPictures(certificate)) }) : judged.map(({ certificate }) => lines(certificate, options.to)).join('\n\n'))
    return judged.some(({ certificate }) => certificate.rows.some(({ verdict }) => verdict === 'failed')) ? 1 : 0
  } catch (error) {
    return told(err, (error as Error).message, 1)
  } finally {
    await browser.close()
  }
}

async function opened(): Promise<Browser> {
  return launchBrowser(await findBrowser(), ['--no-sandbox', '--mute-audio', '--autoplay-policy=no-user-gesture-required', '--disable-background-networking'])
}

/** One store after another on one bench: each rule starts the app anew. */
async function judgedFor(stores: readonly StoreName[], channel: LocalChannel | null, browser: Browser, err: Output['err']): Promise<readonly Judged[]> {
  const served = await serve({ dist: app, port: 0, channel })
  try {
    const page = await browser.newPage({ viewport: { width: 1920, height: 1200 } })
    page.setDefaultTimeout(mostMs)
    await page.goto(`${served.address}?renderer=canvas2d`)
    await page.waitForFunction('window.bench !== undefined', null, { timeout: 60_000 })
    const judged: Judged[] = []
    for (const store of stores) {
      err(`Judging for ${store} …`)
      judged.push(await page.evaluate(`bench.certify('${store}')`))
    }
    return judged
  } finally {
    await served.close()
  }
}

function write(folder: string, judged: readonly Judged[]): void {
  mkdirSync(folder, { recursive: true })
  for (const { certificate, report } of judged) writeFileSync(join(folder, `certificate-${certificate.store}.html`), report)
}

function withoutPictures(certificate: Certificate): Certificate {
  return { ...certificate, rows: certificate.rows.map(({ number, says, verdict, seen }) => ({ number, says, verdict, seen })) }
}

const marks = { passed: 'passed', failed: 'FAILED', unjudged: 'not judged' }

function lines({ store, title, tv, rows }: Certificate, folder: string): string {
  const count = (verdict: keyof typeof marks): number => rows.filter(row => row.verdict === verdict).length
  return [
    `${title}, on ${tv}`,
    ...rows.map(({ number, says, verdict, seen }) => `  ${String(number).padStart(2)}  ${marks[verdict].padEnd(10)}  ${says} ${seen}`),
    `${count('passed')} passed, ${count('failed')} failed, ${count('unjudged')} not judged: ${join(folder, `certificate-${store}.html`)}`,
  ].join('\n')
}

function told(err: Output['err'], text: string, code: number): number {
  err(text)
  return code
}
