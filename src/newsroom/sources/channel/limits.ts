/** What no channel needs more of; a TV reads the file, too. */
export const limits = {
  fileLength: 1_000_000,
  /** Brackets in brackets, whatever they mean. */
  nesting: 40,
  name: 80,
  title: 80,
  address: 2_000,
  sections: 200,
  /** Sections in sections. */
  depth: 6,
  sources: 50,
  memberships: 50,
  editions: 30,
  live: 20,
  /** Of one stream. */
  streams: 10,
  mirroredHosts: 100,
  mirrors: 20,
  sites: 200,
  selector: 500,
  removals: 50,
  phrases: 200,
  phraseAtLeast: 3,
  phrase: 200,
  storyPath: 300,
  breakingMinutes: 1_440,
} as const
