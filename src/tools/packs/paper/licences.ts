import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Component } from './components'

/** The licences of all that is in the app, in their own words: most of them must travel with it. */
export function licencesOf(components: readonly Component[]): string {
  const parts = components.map(({ name, version, licence, path }) => ({ title: `${name} ${version} (${licence})`, text: licenceIn(path) ?? `Its package brings no text of its licence: ${licence}.` }))
  const fonts = { title: 'Typefaces: Source Serif 4, Noto Sans, Noto Naskh Arabic, Vazirmatn, Atkinson Hyperlegible (OFL-1.1)', text: readFileSync('static/fonts/OFL.txt', 'utf8') }
  const own = { title: 'Tenfoot (Apache-2.0)', text: readFileSync('LICENSE', 'utf8') }
  return sectioned([own, ...parts, fonts])
}

/** The same text once, under all who have it. */
function sectioned(parts: readonly { readonly title: string; readonly text: string }[]): string {
  const titles = new Map<string, string[]>()
  for (const { title, text } of parts) {
    const known = text.replace(/\r\n?/g, '\n').trim()
    titles.set(known, [...titles.get(known) ?? [], title])
  }
  return [...titles].map(([text, names]) => `${names.join('\n')}\n${'-'.repeat(72)}\n\n${text}\n`).join('\n\n')
}

function licenceIn(folder: string): string | null {
  if (!existsSync(folder)) return null
  const file = readdirSync(folder).filter(name => /^licen[cs]e(?:[.-].*)?$/i.test(name)).sort()[0]
  return file === undefined ? null : readFileSync(join(folder, file), 'utf8')
}
