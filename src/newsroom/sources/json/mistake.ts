const token = /[ \t\r\n]*([{}[\],:]|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/g

/** What may come next: a value, a key, a mark after either, or nothing more. */
type Awaited = 'value' | 'firstItem' | 'firstKey' | 'key' | 'colon' | 'commaOrEnd' | 'nothing'

/** 'line 3, column 15': where `text` stops being JSON; engines tell it in their own ways, or not at all. */
export function placeOfMistake(text: string): string {
  const before = text.slice(0, mistakeAt(text)).split('\n')
  return `line ${before.length}, column ${before[before.length - 1]!.length + 1}`
}

/** The offset of the first piece that does not belong there; the text's end when something is missing. */
export function mistakeAt(text: string): number {
  const open: string[] = []
  let awaited: Awaited = 'value'
  token.lastIndex = 0
  for (;;) {
    const from = token.lastIndex
    const found = token.exec(text)
    // Old engines know no sticky expressions: a piece further on is none of ours.
    const piece = found && found.index === from ? found[1]! : null
    const start = from + /^[ \t\r\n]*/.exec(text.slice(from))![0].length
    const next: Awaited | null = piece === null ? null : after(awaited, piece, open)
    if (!next) return start
    awaited = next
  }
}

/** What may come after `piece`; null when it may not stand here. Keeps `open` up to date. */
function after(awaited: Awaited, piece: string, open: string[]): Awaited | null {
  const closes = piece === ']' || piece === '}'
  if (closes) return mayClose(awaited, piece, open) ? closed(open) : null
  switch (awaited) {
    case 'colon': return piece === ':' ? 'value' : null
    case 'commaOrEnd': return piece !== ',' ? null : open[open.length - 1] === '{' ? 'key' : 'value'
    case 'key':
    case 'firstKey': return piece.charAt(0) === '"' ? 'colon' : null
    case 'value':
    case 'firstItem': return value(piece, open)
    case 'nothing': return null
  }
}

function mayClose(awaited: Awaited, piece: string, open: readonly string[]): boolean {
  const opened = piece === ']' ? '[' : '{'
  const first = piece === ']' ? 'firstItem' : 'firstKey'
  return open[open.length - 1] === opened && (awaited === first || awaited === 'commaOrEnd')
}

function closed(open: string[]): Awaited {
  open.pop()
  return open.length === 0 ? 'nothing' : 'commaOrEnd'
}

function value(piece: string, open: string[]): Awaited | null {
  if (piece === ',' || piece === ':') return null
  if (piece !== '[' && piece !== '{') return open.length === 0 ? 'nothing' : 'commaOrEnd'
  open.push(piece)
  return piece === '[' ? 'firstItem' : 'firstKey'
}
