import type { Address } from '../../model/address'
import type { Block } from '../../model/block'
import type { Story } from '../../model/story'
import type { Video } from '../../model/video'
import { blocksIn, blocksOf } from '../../text/body'
import { opensRelated, withoutBoilerplate } from '../../text/boilerplate'
import { lengthOf, linkShare } from '../../text/density'
import { isPost } from '../../text/embed'
import { isCaption, isNoise } from '../../text/noise'
import { selected, without } from '../../text/select'
import { find, findAll, named, type Element } from '../../text/tree'
import { wordsOf } from '../../text/words'
import type { Steps } from '../../text/steps'
import { articleSteps, type ParseDocument } from './article'
import { agree, compact } from './headline'
import { isSamePicture } from './picture'
import { relaxed } from './relaxed'
import type { PageRules } from '../../model/pageRules'
import { standfirstOf } from './standfirst'
import type { Structured } from './structured'

export type { ParseDocument }

const tooShort = 250
const longestLink = 120
/** Beyond these blocks nothing of the page's head is repeated. */
const headBlocks = 6
/** A page that opens with its standfirst may say the same again further down. */
const openingBlocks = 3
/** Noise is small; what holds more of the article is the article, whatever it is called. */
const mostNoise = 0.3
const lines = new Set(['p', 'div', 'li', 'h3', 'h4', 'h5', 'blockquote', 'strong', 'em', 'span'])
const boxes = new Set(['div', 'td', 'ul', 'ol', 'table', 'section', 'header'])

/** The article's blocks without what the site adds; what Readability cannot read is read from `page` as it stands. */
export function* bodySteps(page: Element, said: Structured, headline: string, base: Address, parseDocument: ParseDocument, rules: PageRules): Steps<readonly Block[]> {
  const ruled = rules.body === undefined ? [] : selected(page, rules.body)
  const article = ruled.length > 0 ? { ...page, children: ruled } : relaxed(page, yield* articleSteps(page, parseDocument)) ?? find(page, named('article')) ?? page
  yield
  const blocks = withoutBoilerplate(withoutEchoes(blocksIn(withoutNoise(article), base)))
  yield
  if (charactersOf(blocks) < tooShort && said.body.length > Math.max(tooShort, charactersOf(blocks))) return withVideos(withoutBoilerplate(writtenBody(said.body, base)), said.videos)
  return withVideos(withStandfirst(blocks, page, headline, said.lead, base), said.videos)
}

/** Readability begins below the standfirst on many pages. */
function withStandfirst(body: readonly Block[], page: Element, headline: string, lead: string | null, base: Address): readonly Block[] {
  const first = body.find(block => block.type === 'paragraph' && block.text.length > 40)
  if (first?.type !== 'paragraph') return body
  const standfirst = standfirstOf(page, headline, lead, first.text)
  if (standfirst === null) return body
  const blocks = blocksIn({ ...page, children: [standfirst] }, base)
  const opening = compact(wordsOf(standfirst)).slice(0, 60)
  return body.slice(0, openingBlocks).some(block => 'text' in block && compact(block.text).includes(opening)) ? body : [...blocks, ...body]
}

function withoutNoise(article: Element): Element {
  const most = lengthOf(article) * mostNoise
  const headings = findAll(article, named('h1'))
  const left = findAll(article, element => (isNoise(element) || isLooseCaption(element) || isOnlyLink(element) || isMenu(element) || isRelated(element)) && lengthOf(element) < most)
  // One heading of the first level is the headline, also where the page calls itself otherwise.
  return without(article, new Set(headings.length === 1 ? [...left, ...headings] : left))
}

/** A short paragraph that is one link names another story: on a TV it leads nowhere. */
function isOnlyLink(element: Element): boolean {
  return element.name === 'p' && linkShare(element) > 0.95 && lengthOf(element) < longestLink && find(element, named('img', 'video', 'iframe')) === null
}

/** 'Read also: Terns, too', with a link, in a line of its own. */
function isRelated(element: Element): boolean {
  return lines.has(element.name) && lengthOf(element) < 300 && linkShare(element) > 0.4 && opensRelated(wordsOf(element))
}

/** A box or a list of nothing but links. */
function isMenu(element: Element): boolean {
  return boxes.has(element.name) && linkShare(element) > 0.9 && find(element, named('img', 'video', 'iframe')) === null && !isPost(element)
}

/** Words under a picture that is not there any more; those in a figure are the picture's. */
function isLooseCaption(element: Element): boolean {
  return isCaption(element) && element.name !== 'figcaption' && element.name !== 'figure' && find(element, named('img', 'video', 'iframe')) === null && lengthOf(element) > 0
}

/** A few words that stand three times are a button or a label of a gallery. */
function withoutEchoes(body: readonly Block[]): readonly Block[] {
  const times = new Map<string, number>()
  const textOf = (block: Block): string => 'text' in block && block.text.length < 60 && !/[.!?؟。]$/.test(block.text) ? block.text : ''
  for (const block of body) times.set(textOf(block), (times.get(textOf(block)) ?? 0) + 1)
  return body.filter(block => textOf(block) === '' || times.get(textOf(block))! < 3)
}

/** JSON-LD has the text with line breaks, or as HTML. */
function writtenBody(text: string, base: Address): readonly Block[] {
  return blocksOf(/<p[\s>]/i.test(text) ? text : text.replace(/\s*\n\s*/g, '\n\n'), base)
}

function withVideos(body: readonly Block[], videos: readonly Video[]): readonly Block[] {
  const known = body.flatMap(block => block.type === 'video' ? [block.video.address] : [])
  return [...videos.filter(({ address }) => !known.includes(address)).map((video): Block => ({ type: 'video', video })), ...body]
}

function charactersOf(body: readonly Block[]): number {
  return body.reduce((sum, block) => sum + (block.type === 'list' ? block.items.join('').length : 'text' in block ? block.text.length : 0), 0)
}

/** The body without what stands above it already: headline, lead, byline and lead picture. */
export function withoutRepeats(body: readonly Block[], shown: Pick<Story, 'headline' | 'lead' | 'byline' | 'picture'>): readonly Block[] {
  const { headline, lead, byline, picture } = shown
  return body.filter((block, i) => {
    if (block.type === 'picture') return picture === null || !isSamePicture(block.picture.address, picture.address)
    if (i >= headBlocks || (block.type !== 'paragraph' && block.type !== 'heading')) return true
    return !isHeadline(block.text, headline) && !isByline(block.text, byline) && block.text !== lead && block.text !== picture?.caption
  })
}

function isHeadline(text: string, headline: string): boolean {
  return text.length < headline.length * 1.3 && agree(text, headline)
}

function isByline(text: string, byline: string | null): boolean {
  return byline !== null && text.length < byline.length + 30 && text.toLowerCase().includes(byline.toLowerCase())
}
