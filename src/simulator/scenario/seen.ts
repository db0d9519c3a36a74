import type { Tester } from '../../tv/app/tester'
import type { Seen } from './scenario'

/** What the app shows and says now, as far as a scenario asks. */
export interface Now {
  readonly focus: Readonly<Record<string, unknown>> | null
  readonly screen: Readonly<Record<string, unknown>>
  readonly text: readonly string[]
  readonly speech: readonly string[]
  readonly video: Readonly<Record<string, unknown>>
}

const lastSaid = 5

export async function nowOf(tester: Pick<Tester, 'focus' | 'screen' | 'text' | 'speech' | 'video'>): Promise<Now> {
  const [focus, screen, text, speech, video] = await Promise.all([tester.focus(), tester.screen(), tester.text(), tester.speech(), tester.video()])
  return { focus: focus && { ...focus }, screen: { ...screen }, text, speech: speech.map(said => said.text), video: { ...video } }
}

/** What is not as it should be, in one sentence; null: all is. */
export function differenceOf(seen: Seen, now: Now): string | null {
  const { focus, screen, text, speech, video } = seen
  return (focus ? partsOf('the focus', focus, now.focus) : null)
    ?? (screen ? partsOf('the screen', screen, now.screen) : null)
    ?? (text === undefined || standsIn(text, now.text) ? null : `nothing on the screen says ${quoted(text)}`)
    ?? (speech === undefined || standsIn(speech, now.speech.slice(-lastSaid)) ? null : `nobody said ${quoted(speech)}; said was ${now.speech.slice(-lastSaid).map(quoted).join(', ') || 'nothing'}`)
    ?? (video ? partsOf('what plays', video, now.video) : null)
}

/** 'story, page 2 of 7, card 3 of 12 “Night ferry”': where something was. */
export function placeOf({ screen, focus }: Pick<Now, 'screen' | 'focus'>): string {
  const page = screen['page'] === undefined ? '' : `, page ${String(screen['page'])} of ${String(screen['pages'])}`
  const index = focus?.['index'] === undefined ? '' : ` ${String(focus['index'])} of ${String(focus['count'])}`
  return `${String(screen['name'])} (${String(screen['state'])})${page}, ${focus ? `${String(focus['role'])}${index} ${quoted(String(focus['label']))}` : 'nothing has the focus'}`
}

function partsOf(what: string, wanted: object, found: Readonly<Record<string, unknown>> | null): string | null {
  if (!found) return `${what} is nowhere`
  const [name, value] = Object.entries(wanted).find(([name, value]) => !isSame(value, found[name])) ?? []
  return name === undefined ? null : `${what} has ${name} ${quoted(found[name])}, not ${quoted(value)}`
}

function isSame(wanted: unknown, found: unknown): boolean {
  return wanted === found || typeof wanted === 'string' && typeof found === 'string' && wanted.endsWith('…') && found.startsWith(wanted.slice(0, -1))
}

/** Lines that were broken for their width are one text. */
function standsIn(text: string, lines: readonly string[]): boolean {
  return lines.join('\n').includes(text) || lines.join(' ').replace(/\s+/g, ' ').includes(text)
}

function quoted(value: unknown): string {
  return typeof value === 'string' ? `“${value}”` : String(value)
}
