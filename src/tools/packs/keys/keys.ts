/** A private key and the certificates that vouch for it. */
export interface SigningKey {
  /** PKCS #8 PEM. */
  readonly privateKey: string
  /** PEM without its frame, the key's own first, then each one's issuer. */
  readonly chain: readonly string[]
}

/** An Android key as apksigner takes it. */
export interface Keystore {
  /** PKCS #12. */
  readonly bytes: Uint8Array
  readonly password: string
  readonly alias: string
}

export interface Keys {
  readonly kind: 'store keys' | 'throw-away keys' | 'none'
  readonly tizen: { readonly author: SigningKey; readonly distributor: SigningKey | null } | null
  readonly android: Keystore | null
}

export const noKeys: Keys = { kind: 'none', tizen: null, android: null }

/** How a package's name tells who signed it. */
export function markOf(kind: Keys['kind']): string {
  return kind === 'throw-away keys' ? '-throwaway' : ''
}
