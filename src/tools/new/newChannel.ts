import { existsSync } from 'node:fs'
import { Failure } from '../../newsroom/model/failure'
import { readChannelFile } from '../../newsroom/sources/channelFile'
import { createReader, goodCategories } from '../../newsroom/sources/reader'
import { bounded } from '../check/bounded'
import { nodeTransport } from '../check/nodeTransport'
import type { Transport } from '../check/transport'
import { command, type Output } from '../command'
import { nodeDocument } from '../read/nodeDocument'
import type { FoundFeed } from './findFeed'
import { askForFeed, askForName, askForSections, type InterviewNeeds } from './interview'
import { readNewOptions, usage, type NewOptions } from './newOptions'
import type { Prompt } from './prompt'
import { isThere, writeNew } from './writeNew'
import { channelOf, languageIn, type WrittenChannel } from './writtenChannel'

export interface NewSurroundings extends Output {
  /** Null without a terminal: then the options must say everything. */
  readonly prompt: (() => Prompt) | null
  readonly transport?: Transport
}

const searchMs = 120_000

/** The command `new`; gives the exit code. */
export function newChannel(args: readonly string[], surroundings: NewSurroundings): Promise<number> {
  return command(() => readNewOptions(args, surroundings.prompt !== null), usage, surroundings, options => interviewed(options, surroundings))
}

async function interviewed(options: NewOptions, surroundings: NewSurroundings): Promise<number> {
  const { err, prompt } = surroundings
  const asking = prompt && !(options.address !== null && options.name !== null) ? prompt() : null
  try {
    return await made(options, surroundings, asking)
  } catch (error) {
    err(error instanceof Failure ? `${error.address}: ${error.reason}` : (error as Error).message)
    return 1
  } finally {
    asking?.close()
  }
}

async function made(options: NewOptions, { out, err, transport = nodeTransport }: NewSurroundings, asking: Prompt | null): Promise<number> {
  if (!options.force && existsSync(options.to)) throw new Error(isThere(options.to))
  const bound = bounded(transport, { atOnce: 4, end: Date.now() + searchMs, now: Date.now, late: 'The search for a feed took too long. Give the feed’s own address.' })
  const needs: InterviewNeeds = { reader: createReader({ parseDocument: nodeDocument, transport: bound }), transport: bound, ask: asking?.ask ?? null, say: err }
  const feed = await askForFeed(options.address, needs)
  if (feed && !options.json) out(foundIn(feed))
  const name = feed && await askForName(options.name, feed, needs)
  if (!feed || name === null) throw new Error('Nothing was written.')
  if (name === '') throw new Error('The feed has no title. Say the channel’s name: --name NAME.')
  const categories = await askForSections(goodCategories(feed.reading.stories), needs)
  const channel = channelOf({ file: options.to, name, feed: feed.address, language: languageIn(feed.reading), categories })
  const text = `${JSON.stringify(channel, null, 2)}\n`
  checked(text, feed.address)
  await writeNew(options.to, text, options.force)
  out(options.json ? JSON.stringify({ file: options.to, feed: feed.address, channel, notes: feed.reading.warnings }) : written(options.to, channel, feed))
  return 0
}

/** What we write must be right; a name can be too long or empty. */
function checked(text: string, address: string): void {
  const { problems } = readChannelFile(text, address)
  if (problems.length > 0) throw new Error(problems.map(({ path, text }) => `${path}: ${text}`).join('\n'))
}

function foundIn({ address, by, reading }: FoundFeed): string {
  const found = `${reading.kind}, ${reading.stories.length} ${reading.stories.length === 1 ? 'story' : 'stories'}${reading.title === null ? '' : `, “${reading.title}”`}`
  switch (by) {
    case 'address': return `This is a feed: ${found}.`
    case 'link': return `The page names this feed: ${address} (${found}).`
    case 'usual place': return `The page names no feed, and one was found at ${address} (${found}).`
    case 'page': return `There is no feed; the stories are read from the page itself (${found}).`
  }
}

function written(file: string, { sections }: WrittenChannel, { reading }: FoundFeed): string {
  const rows = sections ? `with the sections ${sections.map(({ title }) => title).join(', ')}` : 'with one feed; its own categories make the sections'
  const odd = reading.warnings.map(({ code, text }) => `  ${text} [${code}]`)
  return [`${file} is written, ${rows}.`, ...odd, '', 'Next:', `  npm run channel -- check ${quoted(file)}`, `  npm start -- --channel ${quoted(file)}`].join('\n')
}

function quoted(file: string): string {
  return /^[\w./\\:-]+$/.test(file) ? file : `"${file}"`
}
