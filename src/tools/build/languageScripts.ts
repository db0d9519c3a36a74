import { build } from 'esbuild'
import { languages } from '../../newsroom/model/language'
import type { Level } from './runLightning'
import { lower } from './rollup.cjs'

/**
 * What the app says in each language but English, as scripts of their own: a TV loads the one that it speaks.
 * By the name of the file: 'words-ar.js'.
 */
export async function languageScripts(level: Level): Promise<ReadonlyMap<string, string>> {
  const scripts = new Map<string, string>()
  for (const language of languages.filter(one => one !== 'en')) {
    const contents = `import { ${language} } from './${language}'; (window.tenfootWords = window.tenfootWords || {}).${language} = ${language}`
    const { outputFiles } = await build({ stdin: { contents, resolveDir: 'src/tv/components/languages', loader: 'ts' }, bundle: true, write: false, format: 'iife', charset: 'utf8', target: 'es2018', logLevel: 'error' })
    scripts.set(`words-${language}.js`, (await lower[level](outputFiles[0]!.text)).code)
  }
  return scripts
}
