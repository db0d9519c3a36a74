import { relative, dirname, resolve } from 'node:path'
import type { Category } from '../../newsroom/sources/channelFile'
import type { Reading } from '../../newsroom/sources/reader'

/** A channel file as it is written, entry by entry. */
export interface WrittenChannel {
  readonly $schema: string
  readonly name: string
  readonly language?: string
  readonly sources?: readonly string[]
  readonly sections?: readonly { readonly title: string; readonly sources: readonly string[]; readonly only?: { readonly categories: readonly string[] } }[]
}

export interface ChannelWish {
  readonly file: string
  readonly name: string
  readonly feed: string
  /** The feed's own, if it is a language tag. */
  readonly language: string | null
  /** What sections are made of; none leaves them to the feed. */
  readonly categories: readonly Category[]
}

const schema = resolve(__dirname, '../../../static/channel.schema.json')

/** The channel file for one feed: all its news, then a section for each category. */
export function channelOf({ file, name, feed, language, categories }: ChannelWish): WrittenChannel {
  const head = { $schema: schemaFrom(file), name, ...language !== null && { language } }
  if (categories.length === 0) return { ...head, sources: [feed] }
  const filed = categories.map(category => ({ title: category.name, sources: [feed], only: { categories: [category.name] } }))
  return { ...head, sections: [{ title: name, sources: [feed] }, ...filed] }
}

/** A feed's language tag, when it is one. */
export function languageIn({ language }: Reading): string | null {
  const tag = (language ?? '').trim().replace(/_/g, '-')
  return /^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*$/.test(tag) ? tag : null
}

/** Editors read the schema from here. */
function schemaFrom(file: string): string {
  const path = relative(dirname(resolve(file)), schema).split('\\').join('/')
  return path.startsWith('.') ? path : `./${path}`
}
