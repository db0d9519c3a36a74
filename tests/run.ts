import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { overBudget } from './support/budget'
import { countsOf, sumOf, type Counts } from './support/jestCounts'

/** `npm test`: every gate in order, none left out when one fails, and one plain line at the end. `mirrored`: the journeys alone, as read from the right. `long`: what takes long. */
interface Step {
  readonly name: string
  run(): Promise<Counts>
}

const reports = mkdtempSync(join(tmpdir(), 'tenfoot-tests-'))

const isMirrored = process.argv[2] === 'mirrored'
const isLong = process.argv[2] === 'long'
/** One more than two cores have: each waits for its stage now and then. */
const unitWorkers = Math.max(3, availableParallelism())
/** Each has a browser to feed, and what they say of seconds must not be another's doing. */
const journeyWorkers = 2
if (isMirrored) process.env['TENFOOT_MIRRORED'] = '1'
if (isLong) process.env['TENFOOT_LONG'] = '1'

/** Those of one stage run side by side. */
const every: readonly (readonly Step[])[] = [
  // Each takes one core. Before the tests: some of them start the built app.
  [gate('lint', 'npm', 'run', '--silent', 'lint'), gate('build', 'npm', 'run', '--silent', 'build')],
  [isLong ? jest('storms', unitWorkers, 'tv') : jest('units', unitWorkers, 'newsroom', 'tools', 'tv')],
  [jest('journeys', journeyWorkers, 'journeys')],
]

/** Of the two that stand beside `npm test`. */
const besides = isMirrored ? ['build', 'journeys'] : ['build', 'storms', 'journeys']
const stages = isMirrored || isLong ? every.map(stage => stage.filter(({ name }) => besides.includes(name))).filter(stage => stage.length > 0) : every

async function main(): Promise<void> {
  const rows: (Counts & { readonly step: string, readonly seconds: number })[] = []
  for (const stage of stages) {
    console.log(`\n== ${stage.map(({ name }) => name).join(', ')}`)
    rows.push(...await Promise.all(stage.map(async step => {
      const started = Date.now()
      const counts = await step.run()
      return { step: step.name, ...counts, seconds: Math.round((Date.now() - started) / 1000) }
    })))
  }
  console.table(rows)
  for (const told of overBudget(rows)) console.warn(told)
  const { passed, failed, skipped } = sumOf(rows)
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
  process.exitCode = failed === 0 ? 0 : 1
}

/** A command that is right when it ends with 0. */
function gate(name: string, command: string, ...args: string[]): Step {
  return {
    name,
    run: async () => await succeeds(command, args) ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 },
  }
}

/** Jest over some of its projects; no tests at all is a failure. */
function jest(name: string, workers: number, ...projects: string[]): Step {
  return {
    name,
    run: async () => {
      const report = join(reports, `${name}.json`)
      const args = ['jest', '-c', 'tests/jest.config.cjs', '--json', '--outputFile', report, `--maxWorkers=${workers}`, '--selectProjects', ...projects]
      const ended = await succeeds('npx', args)
      const counts = reported(report)
      return ended || counts.failed > 0 ? counts : { ...counts, failed: counts.failed + 1 }
    },
  }
}

function reported(report: string): Counts {
  try {
    return countsOf(report)
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

function succeeds(command: string, args: readonly string[]): Promise<boolean> {
  // The JSON report goes to a file, so jest's standard output is only the same again.
  const stdout = command === 'npx' ? 'ignore' : 'inherit'
  return new Promise(done => {
    spawn(command, args, { stdio: ['ignore', stdout, 'inherit'], shell: process.platform === 'win32' })
      .on('close', status => done(status === 0))
      .on('error', () => done(false))
  })
}

void main()
