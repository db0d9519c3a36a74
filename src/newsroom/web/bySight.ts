/** What was usual in a language before UTF-8. */
const usual: readonly (readonly [RegExp, string])[] = [
  [/^(?:ru|uk|be|bg|mk|sr)/, 'windows-1251'],
  [/^(?:fa|ar|ur|ps)/, 'windows-1256'],
  [/^(?:cs|sk|pl|hu|sl|hr|ro|bs|sq)/, 'windows-1250'],
  [/^(?:el|gr)/, 'windows-1253'],
  [/^(?:tr|az)/, 'windows-1254'],
  [/^(?:he|iw)/, 'windows-1255'],
  [/^(?:lt|lv|et)/, 'windows-1257'],
  [/^vi/, 'windows-1258'],
  [/^th/, 'windows-874'],
  [/^zh.?(?:tw|hk|hant)/, 'big5'],
  [/^zh/, 'gb18030'],
  [/^ja/, 'shift_jis'],
  [/^ko/, 'euc-kr'],
]
/** Encodings of other alphabets, with the ten letters that make most of their texts. */
const alphabets: readonly (readonly [string, string])[] = [
  ['windows-1251', 'оеаинтсрвл'],
  ['koi8-r', 'оеаинтсрвл'],
  ['windows-1253', 'αοιετσνηυρ'],
  ['windows-1255', 'יוהלאתרבשמ'],
  ['windows-1256', 'اليمنوترةب'],
]
/** Fewer bytes prove nothing. */
const fewestPairs = 6
const sampleBytes = 20_000

/** The likeliest encoding of bytes that are no UTF-8 and declare nothing: by the document's language, else by the bytes' own pattern. */
export function encodingBySight(bytes: Uint8Array, head: string): string {
  const language = (/<(?:dc:)?language>\s*([a-z]{2}[\w-]{0,8})/i.exec(head) ?? /\blang=["']?([a-z]{2}[\w-]{0,8})/i.exec(head))?.[1]?.toLowerCase()
  // English is what programs write when nobody told them the language.
  const known = language === undefined ? undefined : usual.find(([pattern]) => pattern.test(language))?.[1]
  return eastAsian(bytes) ?? known ?? otherAlphabet(bytes.subarray(0, sampleBytes)) ?? 'windows-1252'
}

/** Chinese, Japanese and Korean of the EUC family stand in pairs of high bytes; Western letters stand alone, Cyrillic ones in any number. */
function eastAsian(bytes: Uint8Array): string | null {
  const leads = leadsOf(bytes.subarray(0, sampleBytes))
  if (leads === null || leads.length < fewestPairs) return null
  const share = (from: number, to: number): number => leads.filter(lead => lead >= from && lead <= to).length / leads.length
  if (share(0xa4, 0xa5) > 0.3) return 'euc-jp'
  if (share(0xb0, 0xc8) > 0.85) return 'euc-kr'
  return share(0xb0, 0xd7) > 0.7 ? 'gb18030' : null
}

/** The first bytes of all pairs; null when high bytes do not stand in pairs. */
function leadsOf(bytes: Uint8Array): readonly number[] | null {
  const leads: number[] = []
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i]! < 0x80) continue
    if (bytes[i]! < 0xa1 || bytes[i]! === 0xff || (bytes[i + 1] ?? 0xa1) < 0xa1) return null
    leads.push(bytes[i]!)
    i++
  }
  return leads
}

/** Whole words of high bytes are no Western text: then the alphabet whose usual letters they are. */
function otherAlphabet(bytes: Uint8Array): string | null {
  const { letters, inWords } = highBytes(bytes)
  if (letters.length < fewestPairs * 2 || inWords < letters.length * 0.7) return null
  const shares = alphabets.map(([encoding, usualLetters]) => ({ encoding, share: shareOf(usualLetters, letters, encoding) }))
  const best = shares.reduce((one, other) => other.share > one.share ? other : one)
  return best.share > 0.45 ? best.encoding : null
}

/** All high bytes in order, and how many of them stand in runs of three and more. */
function highBytes(bytes: Uint8Array): { letters: Uint8Array; inWords: number } {
  const letters = bytes.filter(byte => byte >= 0x80)
  let inWords = 0
  let run = 0
  for (let i = 0; i <= bytes.length; i++) {
    if ((bytes[i] ?? 0) >= 0x80) run++
    else {
      inWords += run > 2 ? run : 0
      run = 0
    }
  }
  return { letters, inWords }
}

function shareOf(usualLetters: string, letters: Uint8Array, encoding: string): number {
  try {
    const text = new TextDecoder(encoding).decode(letters)
    return Array.from(text).filter(letter => usualLetters.includes(letter)).length / text.length
  } catch {
    // Old TVs do not know every encoding.
    return 0
  }
}
