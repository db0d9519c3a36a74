const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Bytes as letters that stand in addresses and file names as they are; without padding (RFC 4648, section 5). */
export function base64url(bytes: Uint8Array): string {
  let written = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const three = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0)
    const count = Math.min(bytes.length - i, 3) + 1
    for (let place = 0; place < count; place++) written += letters.charAt((three >> (18 - 6 * place)) & 63)
  }
  return written
}
