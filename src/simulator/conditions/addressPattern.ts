const longest = 100

/** Text that stands in an address; `*` is anything. Never a regular expression: those can be made to take for ever. */
export function isPattern(text: string): boolean {
  return text.length > 0 && text.length <= longest && !/[\u0000-\u001f\u007f]/.test(text)
}

/** Whether the pattern's parts stand in the address in their order; upper and lower case are the same. Null: any address. */
export function isMatch(pattern: string | null, address: string): boolean {
  const whole = address.toLowerCase()
  let at = 0
  for (const part of (pattern ?? '').toLowerCase().split('*')) {
    const found = whole.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return true
}
