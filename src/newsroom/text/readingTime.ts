import type { Block } from '../model/block'
import { textOfBlock } from './blockText'

/** What most adults read in a minute of news in their own language; of scripts without spaces, characters. Brysbaert 2019; Chinese and Japanese measured alike. */
const wordsAMinute = 238
const charactersAMinute = 300

const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/g

/** Minutes to read a body, one at least; null: there is nothing to read. */
export function readingMinutes(body: readonly Block[]): number | null {
  const text = body.map(textOfBlock).join(' ')
  const characters = (text.match(unspaced) ?? []).length
  const words = text.replace(unspaced, ' ').split(/\s+/).filter(word => /[^\s.,;:!?…–—"'()-]/.test(word)).length
  return words + characters === 0 ? null : Math.max(1, Math.round(words / wordsAMinute + characters / charactersAMinute))
}
