// The few globals every machine has, TV or Node: anything else must be handed in.
declare class URL {
  constructor(url: string, base?: string)
  href: string
  origin: string
  protocol: string
  host: string
  hostname: string
  pathname: string
  search: string
  hash: string
}
declare function setTimeout(callback: () => void, milliseconds: number): unknown
declare function clearTimeout(timer: unknown): void
declare function decodeURIComponent(text: string): string
declare function encodeURIComponent(text: string): string
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean })
  decode(bytes: Uint8Array): string
}
