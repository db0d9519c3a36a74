/** What windows-1252 has in the places 80 to 9F; the five it leaves free stay control characters. */
const places = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Bytes as windows-1252. Node 20 reads them as Latin-1, in which quotation marks are control characters. */
export function western(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes).replace(/[\u0080-\u009f]/g, character => places.charAt(character.charCodeAt(0) - 0x80))
}

/** Whether an encoding's name means windows-1252 to a browser. */
export function isWestern(encoding: string): boolean {
  return /^(?:(?:windows-|x-cp|cp)1252|iso[-_]?8859-?1|latin-?1|l1|(?:us-)?ascii|ansi_x3\.4-1968)$/i.test(encoding)
}
