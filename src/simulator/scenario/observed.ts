import type { Seen } from './scenario'
import type { Now } from './seen'

const longest = 300

/** What has the focus, and where: what a replay is to find again. */
export function placeSeen({ focus, screen }: Pick<Now, 'focus' | 'screen'>): Seen {
  return { ...focus && { focus: told(focus, ['role', 'label', 'index']) }, screen: told(screen, ['name', 'page']) }
}

/** What is on now, by what an expectation can name; null: there is nothing of it. */
export function seenOf(now: Now, kind: keyof Seen): Seen | null {
  if (kind === 'focus') return now.focus && { focus: told(now.focus, ['role', 'label', 'value', 'index', 'count']) }
  if (kind === 'screen') return { screen: told(now.screen, ['name', 'title', 'state', 'page', 'pages']) }
  if (kind === 'video') return { video: told(now.video, ['state', 'advancing', 'live']) }
  const text = (kind === 'text' ? now.text.find(line => line.trim().length > 20) ?? now.text[0] : now.speech[now.speech.length - 1])?.trim()
  return text ? { [kind]: cut(text) } : null
}

/** Without what is empty, and cut where a scenario takes no more. */
function told(from: Readonly<Record<string, unknown>>, names: readonly string[]): Readonly<Record<string, never>> {
  return Object.fromEntries(names.filter(name => from[name] !== undefined && from[name] !== '').map(name => [name, typeof from[name] === 'string' ? cut(from[name]) : from[name]])) as Readonly<Record<string, never>>
}

function cut(text: string): string {
  return [...text].length > longest ? `${[...text].slice(0, longest - 1).join('')}…` : text
}
