import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { countsOf, sumOf, type Counts } from './support/jestCounts'

/** `npm test`: every gate in order, none left out when one fails, and one plain line at the end. `mirrored`: the journeys alone, as read from the right. */
interface Step {
  readonly name: string
  run(): Counts
}

const reports = mkdtempSync(join(tmpdir(), 'tenfoot-tests-'))

const isMirrored = process.argv[2] === 'mirrored'
if (isMirrored) process.env['TENFOOT_MIRRORED'] = '1'

const every: readonly Step[] = [
  gate('lint', 'npm', 'run', '--silent', 'lint'),
  // Before the tests: some of them start the built app.
  gate('build', 'npm', 'run', '--silent', 'build'),
  jest('units', '100%', 'newsroom', 'tools', 'tv'),
  // Journeys wait more than they reckon, but each has a browser to feed.
  jest('journeys', '2', 'journeys'),
]

const steps = isMirrored ? every.filter(({ name }) => name === 'build' || name === 'journeys') : every

const rows = steps.map(step => {
  const started = Date.now()
  console.log(`\n== ${step.name}`)
  const counts = step.run()
  return { step: step.name, ...counts, seconds: Math.round((Date.now() - started) / 1000) }
})
console.table(rows)
const { passed, failed, skipped } = sumOf(rows)
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exitCode = failed === 0 ? 0 : 1

/** A command that is right when it ends with 0. */
function gate(name: string, command: string, ...args: string[]): Step {
  return {
    name,
    run: () => succeeds(command, args) ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 },
  }
}

/** Jest over some of its projects; no tests at all is a failure. */
function jest(name: string, workers: string, ...projects: string[]): Step {
  return {
    name,
    run: () => {
      const report = join(reports, `${name}.json`)
      const args = ['jest', '-c', 'tests/jest.config.cjs', '--json', '--outputFile', report, `--maxWorkers=${workers}`, '--selectProjects', ...projects]
      const ended = succeeds('npx', args)
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

function succeeds(command: string, args: readonly string[]): boolean {
  // The JSON report goes to a file, so jest's standard output is only the same again.
  const stdout = command === 'npx' ? 'ignore' : 'inherit'
  return spawnSync(command, args, { stdio: ['ignore', stdout, 'inherit'], shell: process.platform === 'win32' }).status === 0
}
