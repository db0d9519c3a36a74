import { encode } from 'uqr'

/** Rows of a QR code's modules; true is dark. */
export type Code = readonly (readonly boolean[])[]

/**
 * The QR code of a text, without the quiet zone around it; null when it would have more than `most`
 * modules a side. As few modules as there can be, because large ones are read from further away;
 * what room they leave goes to the correction of errors.
 */
export function codeOf(text: string, most: number): Code | null {
  try {
    const { data, size } = encode(text, { ecc: 'L', boostEcc: true, border: 0 })
    return size > most ? null : data
  } catch {
    // No code holds a text so long.
    return null
  }
}
