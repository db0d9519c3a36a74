import { buffer } from 'node:stream/consumers'
import { Readable } from 'node:stream'
import { notFound, sentence, type Answer } from './answer'
import type { Asked } from './asked'
import { announcingMore, brokenOff, dripping, garbled, hangingUp, leadingTo, silently, type AnswerWith } from './wrongAnswers'

/** Faults of the transport, which a page cannot play by itself; the bench names them. `itself`: the path and query that were asked for. */
const faults: ReadonlyMap<string, (itself: string) => AnswerWith> = new Map<string, (itself: string) => AnswerWith>([
  ['reset', () => hangingUp],
  ['broken-off', () => brokenOff],
  ['silence', () => silently],
  ['bad-gzip', () => garbled],
  ['wrong-length', () => announcingMore],
  ['redirect-loop', leadingTo],
  ['drip', () => dripping],
])

/** These need not know what they keep back. */
const bodiless = ['reset', 'silence', 'redirect-loop']

/** `/fault/<name>?address=…`: what stands there, handed on wrongly. `rightly`: the same asked for without a fault. */
export async function faultAnswer({ path, query }: Asked, rightly: (address: string) => Promise<Answer>): Promise<Answer> {
  const name = path.slice('/fault/'.length)
  const address = query.get('address') ?? ''
  const wrongly = faults.get(name)?.(`${path}?${query}`)
  if (!wrongly) return notFound(path)
  if (bodiless.includes(name)) return { ...sentence(200, ''), wrongly }
  const right = await rightly(address)
  // What fails already is no worse with a fault.
  if (right.status !== 200) return right
  return { ...right, body: right.body instanceof Readable ? await buffer(right.body) : right.body, wrongly }
}

/** The names of all faults. */
export function faultNames(): readonly string[] {
  return [...faults.keys()]
}
