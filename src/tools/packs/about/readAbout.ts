import { createHash } from 'node:crypto'
import { isRecord, recordOf, type JsonRecord } from '../../../newsroom/model/record'
import type { Problem } from '../../../newsroom/sources/channelFile'
import type { About, AboutReading } from './about'
import { idMistake, tizenIdMistake, versionMistake } from './ids'

type Mistake = (written: string) => string | null

const text = (most: number): Mistake => written => written.length <= most ? null : `Write at most ${most} letters.`
const colour: Mistake = written => /^#[0-9a-f]{6}$/i.test(written) ? null : 'Write a colour with six digits such as "#121418".'
const web: Mistake = written => /^https:\/\/[^\s/]+/.test(written) && URL.canParse(written) ? null : 'Write an address that begins with https://.'
const folder: Mistake = written => web(written) ?? (/[?#]/.test(written) ? 'Write the address of a folder, without “?” and “#”.' : null)
const mail: Mistake = written => /^\S+@\S+\.\S+$/.test(written) ? null : 'Write an e-mail address such as "tv@gull.example".'
const ages: Mistake = written => /^\d{1,2}\+?$/.test(written) ? null : 'Write the lowest age it is for, such as "0" or "12".'

const texts: Readonly<Record<string, Mistake>> = {
  id: idMistake, version: versionMistake, vendor: text(80), logo: text(200), background: colour,
  description: text(500), base: folder, website: web, privacy: web, support: mail, ages,
}
const inTizen: Readonly<Record<string, Mistake>> = { id: tizenIdMistake }
/** TS 102 809: 32 bits, and 14 of them. */
const inHbbtv = { organisation: 0xffff_ffff, application: 0x3fff } as const

/** What channel.json says under "package", with what follows from the rest of the file; `version` instead of the one there. */
export function readAbout(channel: JsonRecord, version: string | null): AboutReading {
  const entry = channel.package
  if (entry !== undefined && !isRecord(entry)) return { about: null, problems: [{ path: 'package', text: 'Write an object: { "id": "example.gull.tv", "logo": "logo.svg" }.' }] }
  const written: JsonRecord = { ...recordOf(entry), ...version !== null && { version } }
  const problems = [
    ...unknown(written, [...Object.keys(texts), 'tizen', 'hbbtv'], 'package'),
    ...wrongTexts(written, texts, 'package').map(problem => version !== null && problem.path === 'package.version' ? { ...problem, path: '--version' } : problem),
    ...wrongPart(written.tizen, 'package.tizen', part => [...unknown(part, Object.keys(inTizen), 'package.tizen'), ...wrongTexts(part, inTizen, 'package.tizen')]),
    ...wrongPart(written.hbbtv, 'package.hbbtv', wrongHbbtv),
    ...written.id === undefined ? [{ path: 'package.id', text: 'Name the app once and for all, by your web address backwards: "package": { "id": "example.gull.tv", … }.' }] : [],
  ]
  return problems.length > 0 ? { about: null, problems } : { about: aboutOf(channel, written), problems: [] }
}

function aboutOf(channel: JsonRecord, written: JsonRecord): About {
  const said = (name: string): string | null => typeof written[name] === 'string' ? written[name] : null
  const [tizen, hbbtv] = [recordOf(written.tizen), recordOf(written.hbbtv)]
  const id = said('id')!
  const name = String(channel.name).replace(/\s+/g, ' ').trim()
  return {
    id, name, version: said('version') ?? '1.0.0', vendor: said('vendor') ?? name,
    language: typeof channel.language === 'string' ? channel.language : 'en',
    accent: typeof recordOf(channel.brand).accent === 'string' ? String(recordOf(channel.brand).accent).toLowerCase() : '#f2a93b',
    background: (said('background') ?? '#121418').toLowerCase(), logo: said('logo'),
    base: said('base')?.replace(/\/?$/, '/') ?? null, description: said('description'), website: said('website'), privacy: said('privacy'), support: said('support'), ages: said('ages'),
    tizen: { id: typeof tizen.id === 'string' ? tizen.id : tizenIdOf(id) },
    hbbtv: {
      address: typeof hbbtv.address === 'string' ? hbbtv.address.replace(/\/?$/, '/') : null,
      organisation: Number(hbbtv.organisation ?? 1), application: Number(hbbtv.application ?? 1),
    },
  }
}

/** The same ten letters for the same id, for ever. */
function tizenIdOf(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 10)
}

function unknown(entry: JsonRecord, names: readonly string[], place: string): readonly Problem[] {
  return Object.keys(entry).filter(name => !names.includes(name)).map(name => ({ path: `${place}.${name}`, text: `There is no such entry. Here can stand ${names.map(one => `"${one}"`).join(', ')}.` }))
}

function wrongTexts(entry: JsonRecord, rules: Readonly<Record<string, Mistake>>, place: string): readonly Problem[] {
  return Object.entries(rules).flatMap(([name, mistake]) => {
    const value = entry[name]
    if (value === undefined) return []
    const wrong = typeof value !== 'string' || value.trim() === '' ? 'Write it in quotes, or remove this entry.' : mistake(value)
    return wrong === null ? [] : [{ path: `${place}.${name}`, text: wrong }]
  })
}

function wrongPart(part: unknown, place: string, wrong: (part: JsonRecord) => readonly Problem[]): readonly Problem[] {
  if (part === undefined) return []
  return isRecord(part) ? wrong(part) : [{ path: place, text: 'Write an object: { … }.' }]
}

function wrongHbbtv(part: JsonRecord): readonly Problem[] {
  const place = 'package.hbbtv'
  const numbers = Object.entries(inHbbtv).flatMap(([name, most]) => {
    const value = part[name]
    const good = value === undefined || Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most
    return good ? [] : [{ path: `${place}.${name}`, text: `Write the number that was given to you, from 1 to ${most}.` }]
  })
  return [...unknown(part, ['address', ...Object.keys(inHbbtv)], place), ...wrongTexts(part, { address: folder }, place), ...numbers]
}
