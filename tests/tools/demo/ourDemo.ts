import { translatedEditions } from '../../../src/tools/demo/editions/editions'
import { readStories } from '../../../src/tools/demo/writer/readStories'
import { readTranslations } from '../../../src/tools/demo/writer/readTranslations'

export const demoFolder = 'static/demo'

const english = readStories('src/tools/demo/stories')
const others = readTranslations('src/tools/demo/editions', translatedEditions, english.stories)

/** The demo as its authors wrote it. */
export const stories = english.stories
export const translations = others.translations
export const problems = [...english.problems, ...others.problems]
