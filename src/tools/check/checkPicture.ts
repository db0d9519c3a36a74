import sharp from 'sharp'
import type { Finding } from './report'
import { reasonOf } from './reasonOf'
import { checkLimits, isGood, type Transport } from './transport'

export interface PictureCheck {
  /** 'jpeg 1280 × 720'; null when it cannot be shown. */
  readonly is: string | null
  readonly pixels: number
  readonly problem: string | null
  readonly note: Omit<Finding, 'place'> | null
}

/** What every TV decodes. */
const shown = ['jpeg', 'png', 'gif', 'webp']
/** A card is 400 wide, and most TVs hold no texture of more than 4096. */
const [narrow, wide] = [400, 4096]

/** Whether a TV can show what is at a picture's address. */
export async function checkPicture(address: string, transport: Transport): Promise<PictureCheck> {
  try {
    const { status, headers, bytes, cut } = await transport(address, checkLimits)
    if (!isGood(status)) return wrong(`The server answered ${status}.`)
    if (cut) return wrong(`It is larger than ${checkLimits.maxBytes / 1_000_000} million bytes.`)
    return await judged(bytes, headers['content-type'] ?? 'something without a type')
  } catch (error) {
    return wrong(reasonOf(error))
  }
}

async function judged(bytes: Uint8Array, type: string): Promise<PictureCheck> {
  const facts = await factsOf(bytes)
  if (!facts) return wrong(`It is no picture: ${type.split(';')[0]} came.`)
  if (!shown.includes(facts.format)) return wrong(`It is of the kind ${facts.format}, which many TVs cannot show. JPEG, PNG, GIF and WebP work.`)
  const { format, width, height } = facts
  return { is: `${format} ${width} × ${height}`, pixels: width * height, problem: null, note: noteOf(width, height) }
}

function noteOf(width: number, height: number): PictureCheck['note'] {
  if (width < narrow) return { code: 'small-picture', text: `It is only ${width} × ${height}, and a card is ${narrow} wide.` }
  if (Math.max(width, height) > wide) return { code: 'large-picture', text: `It is ${width} × ${height}, more than many TVs can hold. A published snapshot has smaller ones.` }
  return null
}

async function factsOf(bytes: Uint8Array): Promise<{ readonly format: string; readonly width: number; readonly height: number } | null> {
  try {
    const { format, width, height } = await sharp(bytes).metadata()
    return format && width && height ? { format, width, height } : null
  } catch {
    return null
  }
}

function wrong(problem: string): PictureCheck {
  return { is: null, pixels: 0, problem, note: null }
}
