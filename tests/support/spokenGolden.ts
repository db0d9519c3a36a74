import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { SpokenText } from '../../src/tv/app/transcript'

/** What was said as it was read and found good: a line each, '/' before what was cut off. `TENFOOT_GOLDENS=write` takes it anew. Gives the lines that differ; '' is none. */
export function spokenGolden(name: string, said: readonly SpokenText[]): string {
  const file = `tests/goldens/spoken-${name}.txt`
  const written = said.map(({ text, language, interrupted }) => `${interrupted ? '/' : ' '} ${language}  ${text}`)
  if (process.env['TENFOOT_GOLDENS'] === 'write') writeFileSync(file, `${written.join('\n')}\n`)
  if (!existsSync(file)) throw new Error(`${file} is missing. TENFOOT_GOLDENS=write takes it; read it before you keep it.`)
  const golden = readFileSync(file, 'utf8').trimEnd().split('\n')
  const lines = Math.max(golden.length, written.length)
  return Array.from({ length: lines }, (_, i) => golden[i] === written[i] ? '' : `${i + 1}: expected '${golden[i]}', heard '${written[i]}'`).filter(line => line !== '').join('\n')
}
