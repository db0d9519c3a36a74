import type { Act } from './act'
import { answer, changed } from './answers'
import { olderDates } from './olderDates'

/** What is no feed, page or file of data stays. */
const forNews = (act: Act): Act => (asked, next) => asked.kind === 'news' ? act(asked, next) : next()

const htmlPage = '<!doctype html>\n<html><head><title>Something went wrong</title></head><body><h1>We will be back soon</h1><p>Our servers are being looked after.</p></body></html>\n'

/** 'empty', 'cut', 'garbage', 'html': all with a good status. */
export const badBody = (value: string): Act => forNews(async (asked, next) => {
  if (value === 'html') return answer(asked, 200, 'text/html; charset=utf-8', htmlPage)
  return changed(await next(), body => value === 'empty' ? '' : value === 'cut' ? body.slice(0, Math.floor(body.length / 3)) : garbage)
})

/** As if nothing had been written for so many days. */
export const stale = (days: number): Act => forNews(async (_, next) => {
  const response = await next()
  return isText(response) ? changed(response, body => bytesOf(olderDates(letters(body), days))) : response
})

/** The same each time: what is found with it can be found again. */
export const garbage = Uint8Array.from({ length: 2_000 }, (_, i) => (i * 7_919 + (i >> 3) * 104_729) % 251)

function isText({ headers }: Response): boolean {
  return /^text\/|[+/](?:json|xml)\b/i.test(headers.get('content-type') ?? 'text/plain')
}

/** A letter a byte, so that bytes of any encoding come back as they were. */
function letters(bytes: Uint8Array): string {
  return Array.from({ length: Math.ceil(bytes.length / 8_192) }, (_, i) => String.fromCharCode(...bytes.subarray(i * 8_192, (i + 1) * 8_192))).join('')
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, letter => letter.charCodeAt(0))
}
