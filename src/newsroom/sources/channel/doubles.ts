import { placed, type Problem } from './problem'

/** An open bracket: where in it the reading is, and the names that an object has had. */
interface Open {
  at: string | number
  readonly names: Set<string> | null
}

/** Entries that stand twice in one object of a JSON text: all but the last would be lost without a word. */
export function doubleEntries(text: string): readonly Problem[] {
  const pieces = text.match(/"(?:[^"\\]|\\.)*"|[[\]{},:]/g) ?? []
  const problems: Problem[] = []
  const open: Open[] = []
  pieces.forEach((piece, i) => {
    const here = open[open.length - 1]
    if (piece === '{') open.push({ at: '', names: new Set() })
    else if (piece === '[') open.push({ at: 0, names: null })
    else if (piece === '}' || piece === ']') open.pop()
    else if (piece === ',' && typeof here?.at === 'number') here.at++
    else if (pieces[i + 1] === ':' && here?.names) problems.push(...noted(JSON.parse(piece) as string, here, here.names, open))
  })
  return problems
}

function noted(name: string, here: Open, names: Set<string>, open: readonly Open[]): readonly Problem[] {
  here.at = name
  const again = names.has(name)
  names.add(name)
  return again ? [{ path: open.reduce((path, { at }) => placed(path, at), ''), text: 'This entry stands here twice, and only one of them counts. Make one of the two.' }] : []
}
