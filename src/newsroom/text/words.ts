const entities = new Map([
  ['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', '’'], ['nbsp', ' '],
  ['rsquo', '’'], ['lsquo', '‘'], ['ldquo', '“'], ['rdquo', '”'], ['ndash', '–'], ['mdash', '—'], ['hellip', '…'],
])

/** Plain words: one space between them, nothing unseen, nothing that turns the writing round. */
export function plain(text: string): string {
  return withoutUnseen(text).replace(/[\s\u00a0]+/g, ' ').trim()
}

/** Entities that were written twice, as in `&amp;quot;`; a text with markup in it is left alone. */
export function decodedAgain(text: string): string {
  if (/<[a-z/]/i.test(text)) return text
  return text.replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (whole, name: string) => characterOf(name) ?? whole)
}

function characterOf(name: string): string | null {
  if (name.charAt(0) !== '#') return entities.get(name.toLowerCase()) ?? null
  const code = name.charAt(1).toLowerCase() === 'x' ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10)
  return code > 31 && code < 0x110000 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : null
}

/** Control characters, and the overrides of direction that spoof headlines; joiners of Persian stay. */
function withoutUnseen(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
}
