import type { Lightning } from '@lightningjs/sdk'
import type { Newsroom } from '../../newsroom/store/newsroom'
import type { AppReport } from './App'
import type { EventLog } from './eventLog'
import { watchKeys } from './keyWatch'
import { pathOf } from './stageReport'

export interface KeepingNeeds {
  readonly application: Lightning.Application
  readonly stage: Lightning.Stage
  readonly newsroom: Pick<Newsroom, 'onChange' | 'section'>
  /** The App, once it is there. */
  report(): AppReport | null
  focusPath(): readonly Lightning.Component[]
  /** The remote's name of a code; null: it has none. */
  keyName(code: number): string | null
  /** Tells of errors that nobody caught. */
  onError(heard: (text: string) => void): void
  /** Milliseconds since 1970. */
  now(): number
}

/** Notes keys and who took them, where the focus goes, what opens, what news comes, and what goes wrong. */
export function keepEvents(log: EventLog, needs: KeepingNeeds): void {
  watchKeys(needs.application, ({ code, repeat, component, member }) => log.note({ kind: 'key', key: needs.keyName(code) ?? String(code), code, repeat, component, member }))
  needs.onError(text => log.note({ kind: 'error', from: 'app', text }))
  noteNews(log, needs.newsroom)
  // What was drawn is what a viewer saw.
  needs.stage.on('frameEnd', changesOf(() => screenOf(needs.report()), screen => log.note(screen)))
  needs.stage.on('frameEnd', changesOf(() => hasScreen(needs.report()) ? focusOf(needs.focusPath()) : null, focus => log.note(focus)))
}

/** Tells what `see` gives whenever it is another. */
function changesOf<T>(see: () => T | null, tell: (seen: T) => void): () => void {
  let before = 'null'
  return () => {
    const seen = see()
    const now = JSON.stringify(seen)
    if (now !== before && seen !== null) tell(seen)
    before = now
  }
}

function screenOf(report: AppReport | null) {
  if (!report) return null
  const { name, title, state, params } = report.screen
  return { kind: 'screen', name, title, state, params } as const
}

/** Before the first one nothing can have the focus. */
function hasScreen(report: AppReport | null): boolean {
  return report !== null && report.screen.name !== 'start'
}

function focusOf(path: readonly Lightning.Component[]) {
  const focus = pathOf(path)
  if (!focus) return null
  const { id, role, label, index, count } = focus
  const leaf = path[path.length - 1] as Lightning.Component & { readonly described?: unknown }
  const isThere = leaf.attached && leaf.visible && leaf.described !== undefined
  return { kind: 'focus', id: isThere ? id : null, role, label, ...index !== undefined && { index }, ...count !== undefined && { count } } as const
}

/** Failures are told once, until a section is told without them. */
function noteNews(log: EventLog, newsroom: KeepingNeeds['newsroom']): void {
  const failing = new Map<string, string>()
  newsroom.onChange(section => {
    if (section === null) return log.note({ kind: 'news', section, stories: 0 })
    const { stories, failures } = newsroom.section(section)
    log.note({ kind: 'news', section, stories: stories.length })
    const told = failures.map(({ message }) => message).join()
    if (told !== failing.get(section)) failures.forEach(({ kind, address, reason }) => log.note({ kind: 'error', from: 'news', text: reason, address, failure: kind }))
    failing.set(section, told)
  })
}
