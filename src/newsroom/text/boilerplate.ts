import type { Block } from '../model/block'

/** Longer than any line that is not the story's. */
const longest = 220
const bareAddress = /^(?:https?:\/\/)?(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}(?:\/\S{0,200})?$/i

/** Lines that pages add to a story; each is matched against a whole short paragraph, heading or item. */
const lines: readonly RegExp[] = [
  /^share(?: (?:this|the))?(?: (?:story|article|page|post|news|video|on|via|with|to))?(?: (?:this|on|via|with|to|your|friends|facebook|twitter|x|whatsapp|telegram|e-?mail))*\s*(?::.*)?$/i,
  /^(?:share|tweet|post|send|print|e-?mail|save|pin|copy (?:the )?link|comments?|reply|listen|advertise?ment|sponsored|loading\W*|\d+ (?:shares?|comments?))$/i,
  /^(?:click|tap) (?:here )?to (?:share|print|e-?mail|subscribe|tweet)\b/i,
  /^(?:please )?(?:follow|like|find|join|subscribe|sign up|get)\b.{0,80}\b(?:us|our|@\w+|newsletters?|channel|app|facebook|twitter|telegram|whatsapp|instagram|youtube)\b[^.?!]{0,60}[.!]?$/i,
  /^(?:read|see|watch|view) (?:more|also|next|all)\s*(?:[:…»>→-].*|here.*|stories|news)?$/i,
  /^(?:related|more|recommended|most (?:read|popular|viewed)|trending|you (?:may|might) also like|don['’]t miss)\s*(?:stories|articles|news|links|topics|content|reading|videos?|on this story)?\s*(?::.*)?$/i,
  /^the post .{1,200} (?:appeared first on|first appeared on) .{1,80}$/i,
  /^continue reading\b.{0,80}$/i,
  /^(?:topics|tags|filed under|categories)\s*:/i,
  /^(?:all rights reserved|copyright|©).{0,120}$/i,
]
const related = /^(?:related|more from|recommended|most (?:read|popular|viewed)|trending|read (?:more|also)|see also|you (?:may|might) also like)\b/i
/** Begins the list of addresses where a blocked broadcaster can be read, too. */
const alternates = /\b(?:can|may) also be (?:accessed|reached|read|found|visited|viewed) (?:at|on|under|via|through)\b.{0,60}\b(?:alternat\w+|following|mirrors?)\b/i

type Leaving = 'nothing' | 'addresses' | 'related'

/** The body without the lines that share, follow, relate and list mirrors. */
export function withoutBoilerplate(body: readonly Block[]): readonly Block[] {
  const kept: Block[] = []
  let leaving: Leaving = 'nothing'
  for (const block of body) {
    leaving = leavingAt(block, leaving)
    const left = leaving === 'nothing' ? withoutLines(block) : null
    if (left) kept.push(left)
  }
  return withoutLooseEnds(kept)
}

/** What goes with the line before: the addresses after their announcement, the links under their heading. */
function leavingAt(block: Block, before: Leaving): Leaving {
  if (block.type === 'paragraph' && alternates.test(block.text)) return 'addresses'
  if (block.type === 'heading' && block.text.length < 60 && related.test(block.text)) return 'related'
  if (before === 'addresses' && wordsIn(block).every(word => bareAddress.test(word))) return 'addresses'
  if (before === 'related' && block.type === 'list') return 'related'
  return 'nothing'
}

function wordsIn(block: Block): readonly string[] {
  if (block.type === 'list') return block.items
  return block.type === 'paragraph' ? block.text.split(/[\s,;|]+/).filter(word => word !== '') : ['-']
}

function withoutLines(block: Block): Block | null {
  if (block.type === 'list') {
    const items = block.items.filter(item => !isBoilerplate(item))
    return items.length > 0 ? { ...block, items } : null
  }
  const isLine = block.type === 'paragraph' || block.type === 'heading'
  return isLine && isBoilerplate(block.text) ? null : block
}

function isBoilerplate(text: string): boolean {
  return text.length <= longest && lines.some(line => line.test(text))
}

/** A heading or rule at the end has lost what it headed. */
function withoutLooseEnds(body: readonly Block[]): readonly Block[] {
  let end = body.length
  while (end > 0 && (body[end - 1]!.type === 'heading' || body[end - 1]!.type === 'separator')) end--
  return body.slice(0, end)
}
