/** What a request of the app is for; 'app': a file of its own. */
export type RequestKind = 'app' | 'news' | 'picture' | 'stream'

/** A request of the app. */
export interface Asked {
  readonly request: Request
  /** What the app wants, behind the local server's proxy, too; it can be read as an address. */
  readonly address: string
  readonly kind: RequestKind
  readonly isProxied: boolean
}

const picture = /\.(?:avif|bmp|gif|ico|jpe?g|png|svg|webp)$/i
const stream = /\.(?:aac|m3u8|m4[asv]|mkv|mov|mp3|mp4|mpd|mpe?g|oga|ogg|ogv|ts|vtt|wav|webm)$/i
const own = /^tv\/(?:$|index\.html$|js\/|static\/(?:fonts|images)\/)/

/** `base`: where the bench lies, with its slash. */
export function askedOf(request: Request, base: string): Asked {
  const url = new URL(request.url)
  const wanted = `${url.origin}${url.pathname}` === `${base}proxy` ? hrefOf(url.searchParams.get('address') ?? '') : null
  const address = wanted ?? request.url
  return { request, address, isProxied: wanted !== null, kind: wanted === null && own.test(pathIn(request.url, base)) ? 'app' : kindOf(address, request.destination) }
}

/** The bench's own files, and the app's but for its page: nothing is done to them, and the browser keeps compiled what it loads itself. */
export function isLeftAlone(request: Pick<Request, 'mode' | 'url'>, base: string): boolean {
  const isBenchs = request.url.startsWith(base) && !['tv/', 'proxy', 'files/'].some(part => request.url.startsWith(base + part))
  return isBenchs || (own.test(pathIn(request.url, base)) && !isPage(request, base))
}

/** The app is opened. */
export function isPage({ mode, url }: Pick<Request, 'mode' | 'url'>, base: string): boolean {
  return mode === 'navigate' && /^tv\/(?:index\.html)?$/.test(pathIn(url, base))
}

/** What an answer says that it is; null: nothing by which it could be told. */
export function kindOfAnswer({ headers }: Response): RequestKind | null {
  const type = headers.get('content-type') ?? ''
  if (/^image\//i.test(type)) return 'picture'
  return /^(?:audio|video)\/|mpegurl|dash\+xml/i.test(type) ? 'stream' : null
}

export function isPlaylist({ address }: Asked): boolean {
  return /\.(?:m3u8|mpd)$/i.test(new URL(address).pathname)
}

/** Lightning's image worker and the player ask as the newsroom does: most are known by their endings alone. */
function kindOf(address: string, destination: string): RequestKind {
  if (destination === 'image') return 'picture'
  if (['audio', 'video', 'track'].includes(destination)) return 'stream'
  const path = new URL(address).pathname
  return picture.test(path) ? 'picture' : stream.test(path) ? 'stream' : 'news'
}

/** Null for what is no address: a proxy may be asked for anything. */
function hrefOf(text: string): string | null {
  try {
    return new URL(text).href
  } catch {
    return null
  }
}

function pathIn(address: string, base: string): string {
  return address.startsWith(base) ? address.slice(base.length).replace(/[?#].*$/s, '') : '/'
}
