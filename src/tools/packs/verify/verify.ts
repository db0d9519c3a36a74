import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { command, type Output } from '../../command'
import type { Files } from '../archive/files'
import { filesIn } from '../page/builtApp'
import { ledgerName } from '../writePackages'
import { artefactRows } from './artefactRows'
import { folderChecks } from './folderChecks'
import type { Ask } from './oracle'
import type { Row } from './row'
import { writtenRows } from './writtenRows'

const usage = `npm run channel -- verify [FOLDER] [options]

Checks packages with programs that know their formats, and says what was not checked and why.

  FOLDER     what \`pack\` wrote (packages)
  --json     one JSON object: { folder, rows: [{ artefact, check, is, text }] }
  --help     this text

Exit 0 good, 1 something is wrong, 2 wrong usage, 3 nothing is wrong but a program is missing (the table says what to install).`

interface VerifyOptions {
  readonly folder: string
  readonly json: boolean
}

/** The command `verify`; gives the exit code. */
export function verify(args: readonly string[], output: Output, ask: Ask): Promise<number> {
  return command(() => readOptions(args), usage, output, async ({ folder, json }) => {
    if (!existsSync(join(folder, ledgerName))) {
      output.err(`${folder}: there are no packages here. Write some: npm run channel -- pack web`)
      return 1
    }
    const rows = rowsOf(filesIn(folder), ask)
    output.out(json ? JSON.stringify({ folder, rows }) : writtenRows(rows))
    return rows.some(({ is }) => is === 'wrong') ? 1 : rows.some(({ needsTool }) => needsTool) ? 3 : 0
  })
}

function rowsOf(files: Files, ask: Ask): readonly Row[] {
  return [...artefactRows(files, ask), ...folderChecks(files).map(found => ({ artefact: 'folder', ...found }))]
}

function readOptions(args: readonly string[]): VerifyOptions | 'help' {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } } })
  if (values.help) return 'help'
  if (positionals.length > 1) throw new Error(`Name one folder, not ${positionals.length}.`)
  return { folder: positionals[0] ?? 'packages', json: values.json }
}
