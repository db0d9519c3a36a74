import type { Newsroom, Numbered } from '../../newsroom/store/newsroom'

export const homeNumber = 100

/** What a number opens; the news of a section that nobody has looked at yet is asked for first. */
export async function numberedAs(newsroom: Newsroom, number: number): Promise<Numbered | null> {
  const { numbers } = newsroom
  const section = numbers.sectionOf(number)
  if (numbers.at(number) || section === null || newsroom.section(section).state !== 'waiting') return numbers.at(number)
  await newsroom.refresh(section)
  return numbers.at(number)
}
