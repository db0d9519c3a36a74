import { resolveAddress, type Address } from '../model/address'
import type { Block } from '../model/block'
import { attribute, find, findAll, named, type Element } from './tree'
import { shortened, wordsOf } from './words'

type Embed = Extract<Block, { type: 'embed' }>

const longestPost = 600
/** Posts that a script would draw, by the class of what stands in their place. */
const posts: readonly (readonly [RegExp, string, RegExp])[] = [
  [/\btwitter-(?:tweet|video)\b/, 'Post on X', /\/status(?:es)?\/\d+/],
  [/\binstagram-media\b/, 'Post on Instagram', /instagram\.com\/(?:p|reel|tv)\//],
  [/\bfb-(?:post|video)\b/, 'Post on Facebook', /facebook\.com\//],
  [/\btiktok-embed\b/, 'Video on TikTok', /tiktok\.com\//],
  [/\btelegram-post\b/, 'Post on Telegram', /t\.me\//],
  [/\breddit-(?:card|embed)\b/, 'Post on Reddit', /reddit\.com\//],
]
/** What frames show, by their address. Frames of others are advertisements, maps and counters. */
const frames: readonly (readonly [RegExp, string])[] = [
  [/\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\//, 'Video on YouTube'],
  [/\/\/youtu\.be\//, 'Video on YouTube'],
  [/\/\/player\.vimeo\.com\//, 'Video on Vimeo'],
  [/\/\/(?:www\.|geo\.)?dailymotion\.com\//, 'Video on Dailymotion'],
  [/\/\/(?:www\.)?aparat\.com\//, 'Video on Aparat'],
  [/\/\/(?:www\.)?rumble\.com\//, 'Video on Rumble'],
  [/\/\/(?:www\.)?facebook\.com\/plugins\/video/, 'Video on Facebook'],
  [/\/\/(?:www\.)?facebook\.com\/plugins\/post/, 'Post on Facebook'],
  [/\/\/(?:platform\.)?(?:twitter|x)\.com\/(?:embed\/Tweet|\w+\/status)/i, 'Post on X'],
  [/\/\/(?:www\.)?instagram\.com\/(?:p|reel|tv)\//, 'Post on Instagram'],
  [/\/\/(?:www\.)?tiktok\.com\/(?:embed|player|@)/, 'Video on TikTok'],
  [/\/\/t\.me\/\w+\/\d+/, 'Post on Telegram'],
  [/\/\/w\.soundcloud\.com\//, 'Sound on SoundCloud'],
  [/\/\/open\.spotify\.com\//, 'Sound on Spotify'],
]

/** What a web browser would show in place of the element, as a line and where to see it; null when it is no embed. */
export function embedIn(element: Element, base: Address): Embed | null {
  return element.name === 'iframe' ? frameOf(element, base) : postOf(element, base)
}

/** Whether a script would put a post in the element's place. */
export function isPost(element: Element): boolean {
  return posts.some(([called]) => called.test(attribute(element, 'class')))
}

function frameOf(frame: Element, base: Address): Embed | null {
  const written = attribute(frame, 'src') || attribute(frame, 'data-src')
  const address = written === '' ? null : resolveAddress(written, base)
  const shows = address === null ? undefined : frames.find(([pattern]) => pattern.test(address))?.[1]
  if (address === null || shows === undefined) return null
  const title = attribute(frame, 'title').trim()
  // Players call themselves 'YouTube video player' when nobody gave them a title.
  const named = title === '' || /player|^youtube|^vimeo|embed/i.test(title) ? shows : `${shows}: ${shortened(title, 200)}`
  return { type: 'embed', text: named, address: watched(address) }
}

/** The page where a person would watch it. */
function watched(address: Address): Address {
  const video = /\/embed\/([\w-]{6,20})/.exec(address)?.[1]
  return video !== undefined && /youtube/.test(address) ? `https://www.youtube.com/watch?v=${video}` : address
}

function postOf(element: Element, base: Address): Embed | null {
  const post = posts.find(([called]) => called.test(attribute(element, 'class')))
  if (!post) return null
  const [, shows, own] = post
  const links = [element, ...findAll(element, named('a'))].flatMap(one => ['cite', 'href', 'data-href', 'data-instgrm-permalink'].map(name => attribute(one, name)))
  // The post's own address comes last, after those in its words.
  const address = resolveAddress(links.filter(link => own.test(link)).pop() ?? '', base)
  return address === null || address === base ? null : { type: 'embed', text: worded(element, shows), address }
}

/** 'Post on X by Ilse Marrand (@marrand): The gulls are back.' */
function worded(element: Element, shows: string): string {
  const words = find(element, named('p'))
  const said = words ? shortened(wordsOf(words), longestPost) : ''
  const author = /[—–-]\s*([^—–]{2,60}? ?\(@\w{1,30}\))/.exec(wordsOf(element))?.[1]
  return `${shows}${author ? ` by ${author}` : ''}${said === '' ? '' : `: ${said}`}`
}
