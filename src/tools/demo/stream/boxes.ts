/** The boxes that an MP4 file is made of: a length, a name, and what is in it. */
export function box(name: string, ...parts: readonly Uint8Array[]): Uint8Array {
  const size = 8 + parts.reduce((sum, part) => sum + part.length, 0)
  return joined([u32(size), letters(name), ...parts])
}

/** A box with a version and flags. */
export function fullBox(name: string, version: number, flags: number, ...parts: readonly Uint8Array[]): Uint8Array {
  return box(name, u32(version * 0x1000000 + flags), ...parts)
}

export function u8(...values: readonly number[]): Uint8Array {
  return Uint8Array.from(values)
}

export function u16(...values: readonly number[]): Uint8Array {
  return Uint8Array.from(values.flatMap(value => [value >> 8 & 255, value & 255]))
}

export function u32(...values: readonly number[]): Uint8Array {
  return Uint8Array.from(values.flatMap(value => [value >>> 24, value >>> 16 & 255, value >>> 8 & 255, value & 255]))
}

export function zeros(count: number): Uint8Array {
  return new Uint8Array(count)
}

export function letters(text: string): Uint8Array {
  return Uint8Array.from([...text].map(letter => letter.charCodeAt(0)))
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  parts.reduce((at, part) => {
    whole.set(part, at)
    return at + part.length
  }, 0)
  return whole
}
