import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DemoStory } from './demoStory'
import { parseStoryFile } from './storyFile'

/** All story files of a folder, and every problem in them with file and line. */
export function readStories(folder: string): { readonly stories: readonly DemoStory[]; readonly problems: readonly string[] } {
  const names = readdirSync(folder).filter(name => name.endsWith('.txt')).sort()
  const readings = names.map(name => parseStoryFile(readFileSync(join(folder, name), 'utf8'), name))
  const problems = readings.flatMap(reading => reading.problems)
  if (names.length === 0) problems.push(`${folder}: there are no story files.`)
  return { stories: readings.flatMap(reading => reading.story ?? []), problems }
}
