import type { Bulletin, Description, Part, ScreenDescription } from '../components/described'
import { words } from '../components/words'

/** What a viewer can know of the screen: where it is, what is in focus, and what is told besides. */
export interface Scene {
  readonly screen: ScreenDescription
  readonly focus: Description
  readonly bulletins: readonly Bulletin[]
}

/** What the viewer did since the last look: an arrow that moves nothing deserves an answer. */
export type Pressed = 'nothing' | 'key' | 'arrow'

export type Chattiness = 'full' | 'brief'

/** What is said of a scene that follows another; nothing where nothing changed. */
export function utteranceOf(before: Scene | null, now: Scene, pressed: Pressed, chattiness: Chattiness): readonly Part[] {
  if (now.focus.speaks) return []
  const full = chattiness === 'full'
  if (isElsewhere(before, now)) return said([...arrivalOf(before, now), ...focusOf(now.focus, full), ...full ? [hintOf(before, now)] : []])
  return said(changeOf(before!.focus, now.focus, pressed, full))
}

/** What is to be read of a story when its text comes into view: its place, and its paragraphs. */
export function readingOf(before: Scene | null, now: Scene, paragraphs: () => readonly string[], chattiness: Chattiness): readonly Part[] {
  if (!isText(now) || now.screen.state === 'loading' || !comesIntoView(before, now)) return []
  const { focus, screen } = now
  const place = chattiness === 'full' ? [{ text: words.onPage(screen.page ?? 1, screen.pages ?? 1) }] : []
  const hint = chattiness === 'full' && before?.screen.name !== screen.name && focus.index !== focus.count ? [{ text: words.guidance.hints.article }] : []
  return said([...place, ...paragraphs().map(text => ({ text, language: focus.language })), ...hint])
}

/** The page of a story was turned: what is read takes the place of what was. */
export function isTurned(before: Scene | null, now: Scene): boolean {
  return before !== null && !isElsewhere(before, now) && isText(now) && before.focus.index !== now.focus.index
}

/** What is told besides the focus, and was not before. */
export function newsOf(before: Scene | null, now: Scene): readonly Bulletin[] {
  const isNews = ({ id, parts }: Bulletin): boolean => {
    const known = before?.bulletins.find(bulletin => bulletin.id === id)
    return parts.some(({ text }) => text !== now.focus.label) && textOf(parts) !== textOf(known?.parts ?? [])
  }
  return now.bulletins.filter(isNews).map(({ id, parts }) => ({ id, parts: parts.map(part => ({ ...part, text: plain(part.text) })) }))
}

/** Nothing that is said or mirrored is otherwise. */
export function isSameScene(one: Scene, other: Scene): boolean {
  const [a, b] = [one.focus, other.focus]
  return !isElsewhere(one, other) && a.label === b.label && a.value === b.value && a.index === b.index && a.count === b.count && a.speaks === b.speaks
    && one.screen.state === other.screen.state && one.bulletins.every(({ id, parts }, i) => other.bulletins[i]?.id === id && textOf(parts) === textOf(other.bulletins[i].parts)) && one.bulletins.length === other.bulletins.length
}

function isElsewhere(before: Scene | null, now: Scene): boolean {
  if (before === null || isOtherScreen(before, now)) return true
  const { id, role, within } = before.focus
  // A story may stand in more than one row.
  return id !== now.focus.id || role !== now.focus.role || within?.text !== now.focus.within?.text
}

function isOtherScreen(before: Scene | null, { screen }: Scene): boolean {
  return before?.screen.name !== screen.name || before.screen.title !== screen.title
}

function isOtherKind(before: Scene | null, now: Scene): boolean {
  return isOtherScreen(before, now) || before!.focus.role !== now.focus.role
}

/** A screen is said once, when it comes, and so is a row. */
function arrivalOf(before: Scene | null, now: Scene): readonly Part[] {
  const { screen: { title, language }, focus: { within, label } } = now
  const isOther = isOtherScreen(before, now)
  const isNewRow = within !== undefined && within.text !== title && (isOther || within.text !== before?.focus.within?.text)
  return [...isOther && title !== label ? [{ text: title, language }] : [], ...isNewRow ? [within] : []]
}

function focusOf({ id, role, label, language, value = '', index, count }: Description, full: boolean): readonly Part[] {
  const name = { text: label, language }
  // A voice that waits says how it goes on, not its sentence again.
  if (id === 'listening') return [{ text: plain(value) }]
  if (!full) return [name, { text: plain(value) }]
  const kind = id.indexOf('live:') === 0 ? words.guidance.roles.video : words.guidance.roles[role]
  return [name, { text: [kind, plain(value), role === 'article' || role === 'key' ? '' : placeOf(index, count)].filter(text => text !== '').join(', ') }]
}

/** The same thing is in focus, and it is otherwise. What only grows older is no news. */
function changeOf(before: Description, now: Description, pressed: Pressed, full: boolean): readonly Part[] {
  const changesItself = now.role !== 'card' && now.role !== 'headline' && now.role !== 'result' && now.role !== 'recording'
  const isTold = pressed !== 'nothing' || changesItself
  if (now.id === 'listening') return before.value !== now.value || before.speaks ? [{ text: plain(now.value ?? '') }] : []
  if (before.label !== now.label) return isTold ? [{ text: now.label, language: now.language }, { text: plain(now.value ?? '') }] : []
  if (before.value !== now.value) return isTold ? [{ text: plain(now.value ?? '') }] : []
  if (now.role === 'article' || !full) return []
  const isMoved = before.index !== now.index || before.count !== now.count
  return pressed === 'arrow' || (isMoved && pressed !== 'nothing') ? [{ text: placeOf(now.index, now.count) }] : []
}

function isText({ focus }: Scene): boolean {
  return focus.role === 'article' && focus.id !== 'listening'
}

/** Who has just heard the page is not told it again. */
function comesIntoView(before: Scene | null, now: Scene): boolean {
  if (isElsewhere(before, now)) return before?.focus.id !== 'listening'
  return before!.screen.state === 'loading' || before!.focus.index !== now.focus.index
}

/** What to press: once for all things of a kind, and always where it is a thing's own. A story says it below its text. */
function hintOf(before: Scene | null, now: Scene): Part {
  const { hint, role } = now.focus
  return { text: hint !== undefined ? plain(hint) : isOtherKind(before, now) && !isText(now) ? words.guidance.hints[role] : '' }
}

/** One of one is no place. */
function placeOf(index: number | undefined, count: number | undefined): string {
  return index === undefined || count === undefined || count < 2 ? '' : words.guidance.place(index, count)
}

/** '2 h · Read' is heard as a list, and a paragraph as a sentence. */
function plain(text: string): string {
  return text.replace(/\s+·\s+/g, ', ').replace(/\s*\n+\s*/g, ' ')
}

function said(parts: readonly Part[]): readonly Part[] {
  return parts.filter(({ text }) => text.trim() !== '')
}

function textOf(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join('\n')
}
