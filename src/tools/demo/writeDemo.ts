import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { translatedEditions } from './editions/editions'
import { demoFiles } from './writer/demoFiles'
import { readStories } from './writer/readStories'
import { readTranslations } from './writer/readTranslations'

const storiesFolder = 'src/tools/demo/stories'
const editionsFolder = 'src/tools/demo/editions'
const demoFolder = 'static/demo'

/** What an earlier run wrote; style and pictures come from elsewhere. */
const written = /^\d{4}$|^[a-z]{2}$|\.(xml|html)$|^edition\.json$|^films$/

/** Writes the demo channel's feeds and pages from its story files. */
function main(): void {
  const { stories, problems } = readStories(storiesFolder)
  const others = readTranslations(editionsFolder, translatedEditions, stories)
  if (problems.length + others.problems.length > 0) throw new Error([...problems, ...others.problems].join('\n'))
  removeOld()
  const files = demoFiles(stories, others.translations)
  for (const [path, text] of files) {
    mkdirSync(dirname(join(demoFolder, path)), { recursive: true })
    writeFileSync(join(demoFolder, path), text)
  }
  const twins = others.translations.map(({ edition, stories: own }) => `, ${own.length} in ${edition.language}`)
  console.log(`Wrote ${files.size} files for ${stories.length} stories${twins.join('')} to ${demoFolder}`)
}

function removeOld(): void {
  mkdirSync(demoFolder, { recursive: true })
  for (const name of readdirSync(demoFolder)) {
    if (written.test(name)) rmSync(join(demoFolder, name), { recursive: true })
  }
}

try {
  main()
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
