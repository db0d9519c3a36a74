import { parse, type ecmaVersion } from 'acorn'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Level } from './runLightning'

const languageOf: Record<Level, ecmaVersion> = { es6: 2018, es5: 5 }

/** One sentence for each script in `folder` that a TV of this level could not parse. */
export function parseCheck(folder: string, level: Level): string[] {
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.js'))
  return scripts.flatMap(file => {
    const problem = syntaxProblem(readFileSync(join(folder, file), 'utf8'), level)
    return problem ? [`${file} is not ${level}: ${problem}`] : []
  })
}

/** What is wrong with `script` at this level, or null. */
export function syntaxProblem(script: string, level: Level): string | null {
  try {
    parse(script, { ecmaVersion: languageOf[level], sourceType: 'script' })
    return null
  } catch (error) {
    return (error as Error).message
  }
}
