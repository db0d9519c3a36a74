import type { Block } from '../model/block'
import { isDateLine } from './dateLine'
import { phrases } from './phrases'

/** Longer than any line that is not the story's. */
const longest = 220
const longestOpening = 160
const bareAddress = /^(?:https?:\/\/)?(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}(?:\/\S{0,200})?$/i
/** Beyond these blocks at either end a date is part of the story. */
const edge = 4

const all = Object.values(phrases)
const wholeLines = new Set(all.flatMap(({ lines, related }) => [...lines, ...related]))
const openings = byFirstLetter(all.flatMap(({ openings }) => openings))
const relatedOpenings = byFirstLetter(all.flatMap(({ related }) => related))
const mirrors = all.flatMap(({ mirrors }) => mirrors)

/** What no list of phrases can say; each is matched against a whole short paragraph, heading or item. */
const patterns: readonly RegExp[] = [
  /^share(?: (?:this|the))?(?: (?:story|article|page|post|news|video|on|via|with|to))?(?: (?:this|on|via|with|to|your|friends|facebook|twitter|x|whatsapp|telegram|e-?mail))*\s*(?::.*)?$/i,
  /^\d+ (?:shares?|comments?)$/i,
  /^(?:please )?(?:follow|like|find|join|subscribe|sign up|get)\b[^.,;?!]{0,80}\b(?:us|our|@\w+|newsletters?|channel|app|facebook|twitter|telegram|whatsapp|instagram|youtube)\b[^.?!]{0,60}[.!]?$/i,
  /^the post .{1,200} (?:appeared first on|first appeared on) .{1,80}$/i,
  /^(?:topics|tags|keywords|filed under|categories|labels|temas|etiquetas|mots-clés|schlagwörter|теги|etiketler|标签|關鍵字|关键词)\s*[:：]/i,
  /^(?:copyright|©).{0,120}$/i,
  // Who helped to write and edit it.
  /^\W?(?:additional )?(?:reporting|writing|editing|compiled|edited) by .{3,200}$/i,
  // The steps of a gallery, arrows and marks that stand alone.
  /^[\s\d<>«»‹›|/•·*+x×✕→←↑↓▲▼()[\]–—-]{1,12}$/i,
]

type Leaving = 'nothing' | 'addresses' | 'related'

/** The body without the lines that share, follow, relate, date and list mirrors. */
export function withoutBoilerplate(body: readonly Block[]): readonly Block[] {
  const kept: Block[] = []
  let leaving: Leaving = 'nothing'
  body.forEach((block, i) => {
    leaving = leavingAt(block, leaving)
    const left = leaving === 'nothing' ? withoutLines(block, i < edge || i >= body.length - edge) : null
    if (left) kept.push(left)
  })
  return withoutLooseEnds(kept)
}

/** What goes with the line before: the addresses after their announcement, the links under their heading. */
function leavingAt(block: Block, before: Leaving): Leaving {
  if (block.type === 'paragraph' && announcesMirrors(block.text)) return 'addresses'
  if (block.type === 'heading' && block.text.length < 60 && begins(relatedOpenings, lineOf(block.text))) return 'related'
  if (block.type === 'paragraph' && block.text.length < 60 && isRelated(block.text)) return 'related'
  if (before === 'addresses' && wordsIn(block).every(word => bareAddress.test(word))) return 'addresses'
  if (before === 'related' && block.type === 'list') return 'related'
  return 'nothing'
}

function announcesMirrors(text: string): boolean {
  if (text.length > 2 * longest) return false
  const small = smallLetters(text)
  return mirrors.some(phrase => small.includes(phrase)) || alternates.test(small)
}

const alternates = /\b(?:can|may) also be (?:accessed|reached|read|found|visited|viewed) (?:at|on|under|via|through)\b.{0,60}\b(?:alternat\w+|following|mirrors?)\b/i

/** Whether a line begins as those do that name other stories: 'Read also …'. */
export function opensRelated(text: string): boolean {
  return begins(relatedOpenings, lineOf(text))
}

/** 'Related:' and the whole line 'Read also'. */
function isRelated(text: string): boolean {
  const line = lineOf(text)
  return begins(relatedOpenings, line) && (wholeLines.has(line) || /[:：]$/.test(text.trim()))
}

function wordsIn(block: Block): readonly string[] {
  if (block.type === 'list') return block.items
  return block.type === 'paragraph' ? block.text.split(/[\s,;|]+/).filter(word => word !== '') : ['-']
}

function withoutLines(block: Block, atEdge: boolean): Block | null {
  if (block.type === 'list') {
    const items = block.items.filter(item => !isBoilerplate(item))
    return items.length > 0 ? { ...block, items } : null
  }
  const isLine = block.type === 'paragraph' || block.type === 'heading'
  return isLine && (isBoilerplate(block.text) || (atEdge && isDateLine(block.text))) ? null : block
}

/** Whether a line is what sites write around stories. */
function isBoilerplate(text: string): boolean {
  if (text.length > longest) return false
  const line = lineOf(text)
  if (wholeLines.has(line) || patterns.some(pattern => pattern.test(text))) return true
  if (line.length > longestOpening) return false
  // After 'Read also:' stands the headline of another story.
  return begins(openings, line) || (begins(relatedOpenings, line) && /^[^:：]{1,40}[:：»›>]/.test(text))
}

/** Small letters, without marks at the ends. */
function lineOf(text: string): string {
  return smallLetters(text).replace(/^[\s>»›•·*|▶►–—-]+|[\s:：.…!?»›>|→+*()-]+$/g, '')
}

/** Small letters of a Turkish İ would be two characters. */
function smallLetters(text: string): string {
  return text.replace(/İ/g, 'i').toLowerCase()
}

type ByLetter = ReadonlyMap<string, readonly string[]>

function byFirstLetter(list: readonly string[]): ByLetter {
  const letters = new Map<string, string[]>()
  for (const phrase of list) letters.set(phrase.charAt(0), [...letters.get(phrase.charAt(0)) ?? [], phrase])
  return letters
}

/** Whether the line begins with one of the phrases, as a whole word. */
function begins(list: ByLetter, line: string): boolean {
  return (list.get(line.charAt(0)) ?? []).some(phrase => line.startsWith(phrase) && !(isLetter(phrase.charAt(phrase.length - 1)) && isLetter(line.charAt(phrase.length))))
}

/** Scripts without spaces have no word's end. */
function isLetter(character: string): boolean {
  return character.toLowerCase() !== character.toUpperCase() || /[\u0600-\u06ff]/.test(character)
}

/** A heading or rule at the end has lost what it headed. */
function withoutLooseEnds(body: readonly Block[]): readonly Block[] {
  let end = body.length
  while (end > 0 && (body[end - 1]!.type === 'heading' || body[end - 1]!.type === 'separator')) end--
  return body.slice(0, end)
}
