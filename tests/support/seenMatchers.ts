import type { Seen } from '../../src/simulator/scenario/scenario'
import { differenceOf, placeOf, type Now } from '../../src/simulator/scenario/seen'

interface Looked {
  now(): Promise<Now>
}

interface Verdict {
  readonly pass: boolean
  message(): string
}

type Matcher<Wanted extends readonly unknown[]> = (this: { readonly isNot?: boolean }, tv: unknown, ...wanted: Wanted) => Promise<Verdict>

/** As long as the bench waits for what it expects. */
const limitMs = 5_000
const lookMs = 40

/** What a scenario expects, as matchers: each waits until it is so (or is not), as the bench does. */
export const seenMatchers = {
  toFocus: matching((focus: NonNullable<Seen['focus']>) => ({ focus })),
  toBeAt: matching((screen: NonNullable<Seen['screen']>) => ({ screen })),
  toShow: matching((text: string) => ({ text })),
  toSay: matching((speech: string) => ({ speech })),
  toHaveVideo: matching((video: NonNullable<Seen['video']>) => ({ video })),
  toBePlaying: matching((video: NonNullable<Seen['video']> = {}) => ({ video: { ...video, advancing: true } })),
  toBeSeen: matching((seen: Seen) => seen),
}

function matching<Wanted>(seenBy: (wanted: Wanted) => Seen): Matcher<[wanted?: Wanted, limit?: number]> {
  return async function (tv, wanted, limit = limitMs) {
    const seen = seenBy(wanted as Wanted)
    const until = Date.now() + limit
    for (;;) {
      const now = await (tv as Looked).now()
      const difference = differenceOf(seen, now)
      const pass = difference === null
      if (pass !== (this.isNot ?? false) || Date.now() > until) return { pass, message: () => `${difference ?? `It is so: ${JSON.stringify(seen)}`}. There: ${placeOf(now)}.` }
      await new Promise(done => setTimeout(done, lookMs))
    }
  }
}

declare module 'expect' {
  interface Matchers<R> {
    toFocus(focus: NonNullable<Seen['focus']>, limit?: number): R
    toBeAt(screen: NonNullable<Seen['screen']>, limit?: number): R
    toShow(text: string, limit?: number): R
    toSay(speech: string, limit?: number): R
    toHaveVideo(video: NonNullable<Seen['video']>, limit?: number): R
    toBePlaying(video?: NonNullable<Seen['video']>, limit?: number): R
    toBeSeen(seen: Seen, limit?: number): R
  }
}
