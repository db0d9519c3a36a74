import { join } from 'node:path'
import { check } from '../../../src/tools/check/check'
import type { Report } from '../../../src/tools/check/report'
import { fakeWeb } from '../../support/fakeWeb'
import { page } from '../../support/written'
import { folderWith } from '../serve/folder'
import { withPictures } from './pictures'

export const home = 'https://gull.example'
export const now = Date.parse('2026-11-24T12:00:00Z')

/** Every story has its own: what many of a host share is left out. */
const paragraphs = [
  'It was a calm day on the quay, and nobody had anything to add to that at all, said the harbour office on Tuesday morning.',
  'The ferry to the islands left an hour late, because a seal had chosen the gangway for its nap and would not be hurried.',
  'Three old cranes are to be painted green this summer, the council decided after a meeting that lasted until midnight.',
  'Whoever finds the lighthouse keeper’s hat may keep it, he told our reporter, for he has bought a better one in town.',
]
const paragraph = (headline: string) => `<p>${paragraphs[Number(headline.replace(/\D/g, '')) % 4]}</p>`

export const article = (headline: string, more = '') => page('', `<article><h1>${headline}</h1>${more}${paragraph(headline).repeat(5)}</article>`)
export const story = (id: number, more = '') => `<item><title>Story ${id}</title><link>${home}/news/${id}</link><pubDate>Tue, 24 Nov 2026 06:${id}:00 GMT</pubDate>${more}</item>`
export const pictured = (id: number, size = '960x540', more = '') => story(id, `<enclosure url="${home}/${size}.jpg" type="image/jpeg"/>${more}`)

export interface Checked {
  readonly code: number
  readonly out: string
  readonly err: string
  readonly asked: readonly string[]
}

/** Runs the command on a channel and a web, which holds the pages of stories 10 to 13 already. */
export async function checked(channel: unknown, pages: Readonly<Record<string, string | number>> = {}, args: readonly string[] = []): Promise<Checked> {
  const stories = Object.fromEntries([10, 11, 12, 13].map(id => [`${home}/news/${id}`, article(`Story ${id}`)]))
  const web = fakeWeb({ ...stories, ...pages })
  const file = join(folderWith({ 'channel.json': typeof channel === 'string' ? channel : JSON.stringify(channel) }), 'channel.json')
  let [out, err] = ['', '']
  const code = await check([file, ...args], { out: line => { out += line }, err: line => { err += line }, transport: withPictures(web.transport), now: () => now })
  return { code, out, err, asked: web.asked }
}

export async function reported(channel: unknown, pages: Readonly<Record<string, string | number>> = {}): Promise<Report> {
  return JSON.parse((await checked(channel, pages, ['--json'])).out) as Report
}

export function lines(findings: Report['problems']): readonly string[] {
  return findings.map(({ place, code, text }) => `${place}: [${code}] ${text}`)
}
