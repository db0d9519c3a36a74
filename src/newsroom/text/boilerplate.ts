import type { Block } from '../model/block'

/** Lines that pages add to a story; matched against a whole short block. */
const lines = [
  /^share (?:this|on|via|with)\b/i,
  /^(?:share|tweet|print|email|e-mail|copy (?:the )?link|comments?|advertisement)$/i,
  /^(?:follow|like|subscribe|sign up|join)\b.{0,80}\b(?:us|newsletter|channel|updates)\b/i,
  /^(?:read|see) (?:more|also|next)\b/i,
  /^related (?:stories|articles|news|links)\b/i,
]
/** Begins the list of addresses where a blocked broadcaster can be read, too. */
const alternates = /\b(?:can|may) also be (?:accessed|reached|read|found) (?:at|on|under|via)\b.{0,60}\b(?:alternate|alternative|following|mirror)\b/i
const bareAddress = /^(?:https?:\/\/)?(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/\S*)?$/i
const longest = 200

/** The body without the lines that share, follow, relate and list mirrors. */
export function withoutBoilerplate(body: readonly Block[]): readonly Block[] {
  const kept: Block[] = []
  let amongAddresses = false
  for (const block of body) {
    const text = textOf(block)
    amongAddresses = alternates.test(text) || (amongAddresses && allAddresses(block))
    if (!amongAddresses && !(text.length <= longest && lines.some(line => line.test(text)))) kept.push(block)
  }
  return kept
}

function allAddresses(block: Block): boolean {
  if (block.type === 'list') return block.items.every(item => bareAddress.test(item))
  return textOf(block).split(/[\s,;]+/).every(word => bareAddress.test(word))
}

function textOf(block: Block): string {
  switch (block.type) {
    case 'list': return block.items.join(' ')
    case 'picture': return block.picture.caption ?? ''
    case 'separator': return ''
    default: return block.text
  }
}
