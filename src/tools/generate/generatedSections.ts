import type { Section } from '../../newsroom/model/channel'
import { places, topics } from './words'

/** So many sections of the valley, no two of one title. */
export function generatedSections(count: number): readonly Section[] {
  return Array.from({ length: count }, (_, i) => sectionAt(i))
}

/** Topics change from row to row, and places after all topics; a number tells later rounds apart. */
function sectionAt(i: number): Section {
  const topic = topics[i % topics.length]!
  const place = places[Math.floor(i / topics.length) % places.length]!
  const round = Math.floor(i / (topics.length * places.length))
  const title = round === 0 ? `${place} ${topic}` : `${place} ${topic} ${round + 1}`
  return { id: `section-${i + 1}`, title, trail: [place, title], sources: [], only: null }
}
