import type { Address } from '../../model/address'
import type { Block } from '../../model/block'
import type { Picture } from '../../model/picture'
import { blocksOf } from '../../text/body'
import { withoutBoilerplate } from '../../text/boilerplate'
import { hasMarkup, plainText, shortened } from '../../text/words'
import type { FeedItem } from './item'
import { withoutRepeats } from '../page/body'

const longestLead = 600

export interface ReadTexts {
  readonly lead: string | null
  readonly picture: Picture | null
  readonly body: readonly Block[]
}

/** An item's texts: its lead, its picture, and its body with what can be played at the head. */
export function bodyOf(item: FeedItem, headline: string): ReadTexts {
  const summary = asMarkup(item.summary)
  const full = read(item.content, item.base)
  // Many feeds have no element but the description, and write the whole story into it.
  const described = full.length > 0 ? [] : hasMarkup(summary) || summary.length > longestLead ? read(summary, item.base) : []
  const isStory = isWhole(described)
  const lead = leadOf(summary, described, isStory)
  const blocks = full.length > 0 ? full : isStory ? described : []
  const picture = item.picture ?? firstPicture(full) ?? firstPicture(described)
  const body = withoutRepeats(withoutTwin(blocks, picture), { headline, lead, byline: null, picture })
  return { lead, picture, body: [...playable(item), ...body] }
}

function read(html: string, base: Address): readonly Block[] {
  if (html.trim() === '') return []
  return withoutBoilerplate(blocksOf(asMarkup(html), base).filter(block => block.type !== 'picture' || !isCounter(block.picture.address)))
}

/** Some feeds escape their markup twice: then its own words would be read aloud. */
function asMarkup(written: string): string {
  if (written.includes('<') || !/&lt;\/?(?:p|br|div|a|b|i|em|strong|img|span|ul|ol|li|h[1-6]|figure|blockquote)\b/i.test(written)) return written
  return written.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&')
}

/** A few lines are a lead and no body. */
function isWhole(blocks: readonly Block[]): boolean {
  const texts = blocks.filter(({ type }) => type !== 'picture')
  const length = texts.reduce((sum, block) => sum + ('text' in block ? block.text.length : longestLead), 0)
  return texts.length > 2 || length > longestLead
}

/** Of a whole story its first paragraph, which then need not be read twice; of a few lines all but those that only lead to the page. */
function leadOf(summary: string, described: readonly Block[], isStory: boolean): string | null {
  const paragraphs = described.flatMap(block => block.type === 'paragraph' ? [block.text] : [])
  const words = isStory ? paragraphs[0] : paragraphs.join(' ')
  return shortened(words || plainText(summary), longestLead) || null
}

function firstPicture(blocks: readonly Block[]): Picture | null {
  const block = blocks.find(({ type }) => type === 'picture')
  return block?.type === 'picture' ? block.picture : null
}

/** The lead picture stands at the body's head again, often in another size. */
function withoutTwin(blocks: readonly Block[], picture: Picture | null): readonly Block[] {
  const stem = picture === null ? '' : stemOf(picture.address)
  return blocks.filter(block => block.type !== 'picture' || stemOf(block.picture.address) !== stem)
}

function stemOf(address: Address): string {
  return address.replace(/[?#].*$/, '').replace(/-\d{2,4}x\d{2,4}(?=\.\w+$)/, '')
}

/** Pictures that count readers, and buttons: no part of any story. */
function isCounter(address: Address): boolean {
  return /\/~(?:r|ff|a|f)\/|\/\/(?:pixel|stats?|feeds)\.|feedsportal|feedburner|doubleclick|\/emoji\/|s\.w\.org\/|gravatar\.com/i.test(address)
}

function playable({ video, player }: FeedItem): readonly Block[] {
  if (video) return [{ type: 'video', video }]
  return player === null ? [] : [{ type: 'embed', text: playerNamed(player), address: player }]
}

function playerNamed(address: Address): string {
  if (/\/\/(?:www\.)?(?:youtube(?:-nocookie)?\.com|youtu\.be)\//.test(address)) return 'Video on YouTube'
  return /\/\/(?:player\.|www\.)?vimeo\.com\//.test(address) ? 'Video on Vimeo' : 'Video'
}
