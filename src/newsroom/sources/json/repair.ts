/** Matches at any place, because its last choice is any character: old TVs know no sticky patterns. */
const piece = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|[^"{}[\],]+|[\s\S]/g

/** JSON with raw line breaks in its texts escaped, without commas before an end or junk behind it, and with the ends that never came. */
export function repairedJson(text: string): { json: string; cut: boolean } {
  const open: string[] = []
  const pieces: string[] = []
  /** Up to here all values are complete, and these ends are missing. */
  let safe = { pieces: 0, ends: '' }
  const isSafe = (): void => { safe = { pieces: pieces.length, ends: open.slice().reverse().join('') } }
  for (let at = 0; at < text.length;) {
    const one = pieceAt(text, at)
    at += one.length
    // A text that never ends; or an end that nothing began.
    if (one === '"' || ((one === '}' || one === ']') && open.pop() !== one)) break
    if (one === ',') isSafe()
    if (one === '{' || one === '[') open.push(one === '{' ? '}' : ']')
    if (one === '}' || one === ']') withoutLastComma(pieces)
    pieces.push(one.charAt(0) === '"' ? one.replace(/[\u0000-\u001f]/g, escaped) : one)
    if (one !== '}' && one !== ']') continue
    if (open.length === 0) return { json: pieces.join(''), cut: false }
    isSafe()
  }
  return { json: pieces.slice(0, safe.pieces).join('') + safe.ends, cut: true }
}

/** A text with its quotes, a mark, or what stands between marks. */
function pieceAt(text: string, at: number): string {
  piece.lastIndex = at
  return piece.exec(text)?.[0] ?? text.charAt(at)
}

function withoutLastComma(pieces: string[]): void {
  const last = pieces[pieces.length - 1] ?? ''
  const at = last.trim() === '' ? pieces.length - 2 : pieces.length - 1
  if (pieces[at] === ',') pieces.splice(at, 1)
}

function escaped(character: string): string {
  return `\\u00${character.charCodeAt(0) < 16 ? '0' : ''}${character.charCodeAt(0).toString(16)}`
}
