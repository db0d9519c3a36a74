import type { Block } from '../../newsroom/model/block'
import type { Story } from '../../newsroom/model/story'
import { writeTrail } from '../../newsroom/model/trail'
import type { Reading } from '../../newsroom/sources/reader'

/** A reading for people: a line of facts for each story, and the text of a single one. */
export function writtenReading({ kind, title, language, stories, warnings }: Reading): string {
  const head = [`${title ?? 'untitled'} (${kind}, ${language ?? 'language unknown'}): ${stories.length} ${stories.length === 1 ? 'story' : 'stories'}`]
  const body = stories.length === 1 ? stories[0]!.body.map(writtenBlock) : []
  return [...head, ...warnings.map(({ text }) => `! ${text}`), ...stories.map(writtenStory), ...body].join('\n')
}

function writtenStory(story: Story): string {
  const facts = [
    story.published ?? 'no date',
    story.trail.length > 0 ? writeTrail(story.trail) : 'no trail',
    story.picture ? 'picture' : 'no picture',
    `${story.body.length} blocks`,
    story.address ?? 'no address',
  ]
  return `\n${story.headline}\n  ${facts.join(' · ')}`
}

function writtenBlock(block: Block): string {
  switch (block.type) {
    case 'heading': return `\n## ${block.text}`
    case 'quote': return `\n> ${block.text}${block.speaker === null ? '' : `\n> — ${block.speaker}`}`
    case 'list': return `\n${block.items.map(item => `- ${item}`).join('\n')}`
    case 'picture': return `\n[picture: ${block.picture.caption ?? block.picture.address}]`
    case 'video': return `\n[video: ${block.video.caption ?? block.video.address}]`
    case 'embed': return `\n[${block.text} ${block.address}]`
    case 'separator': return '\n---'
    case 'paragraph': return `\n${block.text}`
  }
}
