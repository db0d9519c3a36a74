import { Failure } from '../../src/newsroom/model/failure'
import type { Transport } from '../../src/newsroom/web/web'

export interface FakeWeb {
  readonly transport: Transport
  /** What was asked for, in order. */
  readonly asked: string[]
  /** Text, a status, or 'silent' for a host that is not there; tests change it. */
  readonly pages: Map<string, string | number>
}

/** A network made of what a test puts into it. */
export function fakeWeb(pages: Readonly<Record<string, string | number>>): FakeWeb {
  const known = new Map(Object.entries(pages))
  const asked: string[] = []
  const transport: Transport = async address => {
    asked.push(address)
    const page = known.get(address)
    if (page === undefined) throw new Failure('offline', address, 'The server could not be reached.')
    if (typeof page === 'number') return { status: page, headers: {}, bytes: new Uint8Array() }
    return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, bytes: new TextEncoder().encode(page) }
  }
  return { transport, asked, pages: known }
}
