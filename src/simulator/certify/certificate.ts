import type { Bench } from '../bench/bench'
import { createExaminer, type Examiner } from './examiner'
import { onlyOnTvs, type OnlyOnTv } from './onlyOnTvs'
import type { Finding, Rule, StoreName } from './rule'
import { stores } from './stores'

/** What was judged for a store, rule by rule, with what only a real TV can tell. Plain JSON. */
export interface Certificate {
  readonly v: 1
  readonly store: StoreName
  readonly title: string
  readonly channel: string
  /** The profile's label. */
  readonly tv: string
  /** ISO. */
  readonly at: string
  readonly browser: string
  readonly rows: readonly CertificateRow[]
  readonly onlyOnTvs: readonly OnlyOnTv[]
}

export interface CertificateRow extends Finding {
  readonly number: number
  readonly says: string
  readonly from: string
  /** Milliseconds. */
  readonly took: number
  /** The screen as the rule left it, as a data URL. */
  readonly picture?: string
}

export interface CertifyNeeds {
  readonly bench: Bench
  readonly store: StoreName
  readonly rules: readonly Rule[]
  readonly now: () => number
  /** A picture of the app's screen; null where there is none to be had. */
  picture(): Promise<string | null>
  /** Told of every row as it comes, and how many there will be. */
  judged?(row: CertificateRow, count: number): void
}

/** Plays every rule that this browser can judge for `store`, on that store's TV. What fails to be judged is told as failed, with the reason. */
export async function certify({ bench, store, rules, now, picture, judged }: CertifyNeeds): Promise<Certificate> {
  const { title, profile } = stores[store]
  const before = bench.setup
  await bench.change({ profile, conditions: [], link: '', clock: null, zone: null, language: null })
  const examiner = createExaminer(bench)
  const own = rules.filter(rule => !rule.stores || rule.stores.includes(store))
  const rows: CertificateRow[] = []
  for (const rule of own) {
    const row = await judge(rule, examiner, now, picture)
    rows.push(row)
    judged?.(row, own.length)
  }
  const certificate: Certificate = {
    v: 1, store, title, rows, channel: bench.app?.document.title ?? '', tv: bench.profile.label, at: new Date(now()).toISOString(),
    browser: navigator.userAgent, onlyOnTvs: onlyOnTvs.filter(({ stores: only }) => !only || only.includes(store)),
  }
  await bench.change(before)
  return certificate
}

async function judge({ number, says, from, judge: find }: Rule, examiner: Examiner, now: () => number, picture: () => Promise<string | null>): Promise<CertificateRow> {
  const start = now()
  const finding = await find(examiner).catch((error: Error): Finding => ({ verdict: 'failed', seen: `It could not be played to its end: ${error.message}` }))
  const seen = await picture().catch(() => null)
  return { number, says, from, ...finding, took: Math.round(now() - start), ...seen !== null && { picture: seen } }
}
