import type { Newsroom, Numbered } from '../../newsroom/store/newsroom'
import type { TypedNumber } from '../components/TypedNumber'
import { words } from '../components/words'
import type { HomePage } from '../pages/HomePage'
import { homePath, sectionPath, storyPath } from './paths'
import { shelfAt } from './shelves'

const homeNumber = 100

/** What a number opens: another page, or a row of home; null is the first one. */
type Destination = { readonly path: string } | { readonly row: string | null }

export interface OpeningNeeds {
  readonly newsroom: Newsroom
  readonly typed: TypedNumber
  home(): HomePage | undefined
  open(path: string): void
}

/** Opens what a number leads to, or says that there is nothing. */
export async function openNumber(number: number, { newsroom, typed, home, open }: OpeningNeeds): Promise<void> {
  const to = await destinationOf(newsroom, number, () => home()?.sectionIds ?? [])
  // The viewer may have thought better of it while the news was asked for.
  if (typed.asked !== number) return
  if (!to) return typed.say(words.noNumber(number))
  typed.close()
  if ('path' in to) return open(to.path)
  home()?.go(to.row)
  open(homePath)
}

/** Where a number leads; null: nowhere. `rows` are those that home has when the number's news has come. */
async function destinationOf(newsroom: Newsroom, number: number, rows: () => readonly string[]): Promise<Destination | null> {
  if (number === homeNumber) return { row: null }
  const shelf = shelfAt(number)
  if (shelf !== null) return rows().includes(shelf) ? { row: shelf } : null
  const numbered = await numberedAs(newsroom, number)
  if (!numbered) return null
  if (numbered.storyId !== null) return { path: storyPath(numbered.storyId) }
  // A section that the viewer hid, or that is empty now, is still there by its number.
  return rows().includes(numbered.sectionId) ? { row: numbered.sectionId } : { path: sectionPath(numbered.sectionId) }
}

/** The news of a section that nobody has looked at yet is asked for first. */
async function numberedAs(newsroom: Newsroom, number: number): Promise<Numbered | null> {
  const { numbers } = newsroom
  const section = numbers.sectionOf(number)
  if (numbers.at(number) || section === null || newsroom.section(section).state !== 'waiting') return numbers.at(number)
  await newsroom.refresh(section)
  return numbers.at(number)
}
