import { pathOf, type Address } from '../../model/address'
import { sentencesOf } from '../../text/sentences'
import { plain, plainText, shortened } from '../../text/words'
import type { FeedItem } from './item'

const longestHeadline = 300
/** Of a headline that is only the beginning of a text. */
const longestBeginning = 100

/** An item's title; without one the first words of its text, and at last those of its address. '' when it says nothing at all. */
export function headlineOf({ title, summary, content, address, cut }: FeedItem): string {
  const said = shortened(plainText(title), longestHeadline)
  if (said !== '' || cut) return said
  return beginningOf(plainText(summary) || plainText(content)) || (address === null ? '' : wordsOfAddress(address))
}

function beginningOf(text: string): string {
  return shortened(sentencesOf(text)[0] ?? '', longestBeginning)
}

/** '/a/gulls-return-to-quay.html' as 'Gulls return to quay'; a path without words as it stands. */
function wordsOfAddress(address: Address): string {
  const steps = decodedPath(address).split('/').filter(step => step !== '')
  const slug = (steps[steps.length - 1] ?? '').replace(/\.[a-z]{2,5}$/i, '').replace(/[-_+]+/g, ' ')
  const words = plain(slug)
  if (words.split(' ').length < 3) return shortened(address.replace(/^https?:\/\/(?:www\.)?/, ''), longestBeginning)
  return shortened(words.charAt(0).toUpperCase() + words.slice(1), longestBeginning)
}

function decodedPath(address: Address): string {
  try {
    return decodeURIComponent(pathOf(address))
  } catch {
    return pathOf(address)
  }
}
