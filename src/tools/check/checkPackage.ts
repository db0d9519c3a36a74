import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Source } from '../../newsroom/model/channel'
import { recordOf } from '../../newsroom/model/record'
import { readAbout } from '../packs/about/readAbout'
import { readLogo } from '../packs/images/logo'
import { emptyFields } from '../packs/paper/sheet'
import { stores } from '../packs/paper/stores'
import { filesOrigin } from './fileTransport'
import type { Finding } from './report'
import type { Transport } from './transport'

export interface PackageCheck {
  readonly problems: readonly Finding[]
  readonly notes: readonly Finding[]
}

/** Whether whoever asked may read an answer, by address: '*' or the like; null when it did not say. */
export type Permissions = ReadonlyMap<string, string | null>

const code = 'package'

/** What stores and TVs would refuse of a channel that is to be packed; nothing of one that is not. */
export async function checkPackage(file: string, places: ReadonlyMap<Source, string>, permissions: Permissions): Promise<PackageCheck> {
  const json = recordOf(JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, '')))
  if (json.package === undefined) return { problems: [], notes: [] }
  const { about, problems } = readAbout(json, null)
  const logo = about?.logo ? await readLogo(resolve(dirname(file), about.logo)) : null
  const told = problems.map(({ path, text }) => ({ place: path, code, text }))
  const noLogo = about !== null && about.logo === null ? [{ place: 'package.logo', code, text: 'There is none, and every package needs one: a picture beside this file.' }] : []
  const badLogo = logo !== null && 'problem' in logo ? [{ place: 'package.logo', code, text: logo.problem }] : []
  const empty = about === null ? [] : [...new Set(Object.values(stores).flatMap(store => emptyFields(store, about)))].map(field => ({ place: 'package', code, text: `Stores ask for it, and it is empty: ${field}.` }))
  return { problems: [...told, ...noLogo, ...badLogo], notes: [...empty, ...[...places].flatMap(([source, place]) => refusedBySome(source, place, permissions))] }
}

/** A browser on a laptop reads through our own server, so that only a TV would find out. */
function refusedBySome({ address }: Source, place: string, permissions: Permissions): readonly Finding[] {
  if (address.startsWith(`${filesOrigin}/`)) return []
  const permission = permissions.get(address)
  return [
    ...address.startsWith('http:') ? [{ place, code: 'plain-address', text: `${address} is not encrypted (http:). Some TVs refuse that, and anybody on the way can change the news.` }] : [],
    ...permission === undefined || permission === '*' || permission === 'null' ? [] : [{ place, code: 'cors', text: `${address} does not say “Access-Control-Allow-Origin: *”, so apps on some TVs may not read it. Have its server say so, or publish a snapshot on one that does.` }],
  ]
}

/** Remembers who let others read. */
export function remembering(transport: Transport, permissions: Map<string, string | null>): Transport {
  return async (address, asking) => {
    const answer = await transport(address, asking)
    permissions.set(address, (answer.headers as Readonly<Record<string, string | undefined>>)['access-control-allow-origin'] ?? null)
    return answer
  }
}
