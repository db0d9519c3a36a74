import type { DemoBlock } from './demoStory'
import { escaped } from './escaped'

/** The body's blocks as HTML, one string each. */
export function bodyParts(blocks: readonly DemoBlock[]): readonly string[] {
  return blocks.map(htmlOf)
}

function htmlOf(block: DemoBlock): string {
  switch (block.type) {
    case 'paragraph': return `<p>${escaped(block.text)}</p>`
    case 'heading': return `<h${block.level}>${escaped(block.text)}</h${block.level}>`
    case 'quote': return quote(block.text, block.speaker)
    case 'list': return `<ul>\n${block.items.map(item => `<li>${escaped(item)}</li>`).join('\n')}\n</ul>`
  }
}

function quote(text: string, speaker: string | null): string {
  const footer = speaker ? `\n<footer>${escaped(speaker)}</footer>` : ''
  return `<blockquote>\n<p>${escaped(text)}</p>${footer}\n</blockquote>`
}
