/** What windows-1252 has in the places 80 to 9F; the five it leaves free stay control characters. */
const western = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const suspicious = /[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/

/** A text whose UTF-8 was once read as Western ('MÃ¶we'), mended; any other as it stands. Only a whole text is taken for such. */
export function mended(text: string): string {
  if (!suspicious.test(text)) return text
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) {
    const byte = byteOf(text, i)
    if (byte < 0) return text
    bytes[i] = byte
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return text
  }
}

function byteOf(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 0x100) return code
  const place = western.indexOf(text.charAt(at))
  return place < 0 ? -1 : place + 0x80
}
