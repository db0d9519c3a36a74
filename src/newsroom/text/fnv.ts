/** Where FNV-1a begins. */
export const fnvBasis = 0x811c9dc5
export const fnvPrime = 0x01000193

/** FNV-1a of a text, as letters and digits: short and stable, and no secret. */
export function fnv(text: string, basis: number = fnvBasis): string {
  let value = basis
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), fnvPrime)
  return (value >>> 0).toString(36)
}
