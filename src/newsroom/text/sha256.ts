const blockBytes = 64

/** The first 32 bits of the fractional parts of the roots of the first primes: FIPS 180-4, sections 4.2.2 and 5.3.3. */
const constants = Int32Array.from(primes(64), prime => fraction(Math.cbrt(prime)))
const start = Int32Array.from(primes(8), prime => fraction(Math.sqrt(prime)))

/** SHA-256 in plain numbers: old TVs have no crypto.subtle, and no TV has it on http. */
export function sha256(bytes: Uint8Array): Uint8Array {
  const state = Int32Array.from(start)
  const words = new Int32Array(64)
  const padded = withPadding(bytes)
  for (let at = 0; at < padded.length; at += blockBytes) {
    spread(padded, at, words)
    mix(state, words)
  }
  return Uint8Array.from({ length: 32 }, (_, i) => state[i >> 2]! >>> (24 - 8 * (i & 3)))
}

/** A one, zeros, and the length in bits, so that whole blocks come out. */
function withPadding(bytes: Uint8Array): Uint8Array {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / blockBytes) * blockBytes)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  // Above 2^32 bits a plain shift would lose the length's upper half.
  for (let i = 0, rest = bytes.length * 8; i < 8; i++, rest = Math.floor(rest / 256)) padded[padded.length - 1 - i] = rest % 256
  return padded
}

/** A block's sixteen words, and forty-eight made of them. */
function spread(bytes: Uint8Array, at: number, words: Int32Array): void {
  for (let i = 0; i < 16; i++) {
    const place = at + 4 * i
    words[i] = (bytes[place]! << 24) | (bytes[place + 1]! << 16) | (bytes[place + 2]! << 8) | bytes[place + 3]!
  }
  for (let i = 16; i < 64; i++) {
    const [early, late] = [words[i - 15]!, words[i - 2]!]
    const small = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3)
    const large = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10)
    words[i] = words[i - 16]! + small + words[i - 7]! + large
  }
}

function mix(state: Int32Array, words: Int32Array): void {
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number]
  for (let i = 0; i < 64; i++) {
    const choice = (e & f) ^ (~e & g)
    const first = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + choice + constants[i]! + words[i]!) | 0
    const majority = (a & b) ^ (a & c) ^ (b & c)
    const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority) | 0
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + second) | 0
  }
  [a, b, c, d, e, f, g, h].forEach((value, i) => { state[i] = state[i]! + value })
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}

function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 0x100000000)
}

function primes(count: number): readonly number[] {
  const found: number[] = []
  for (let number = 2; found.length < count; number++) {
    if (found.every(prime => number % prime !== 0)) found.push(number)
  }
  return found
}
