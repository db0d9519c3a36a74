export interface Random {
  /** From `low` up to, not including, `high`. */
  between(low: number, high: number): number
  oneOf<T>(choices: readonly T[]): T
}

/** The same numbers for the same seed: a picture is drawn alike every time. */
export function createRandom(seed: string): Random {
  let state = seedOf(seed)
  const next = (): number => {
    // mulberry32
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return {
    between: (low, high) => low + next() * (high - low),
    oneOf: choices => choices[Math.floor(next() * choices.length)]!,
  }
}

function seedOf(text: string): number {
  let seed = 7
  for (const letter of text) seed = (Math.imul(seed, 31) + letter.charCodeAt(0)) | 0
  return seed
}
