import type { About } from '../about/about'
import type { Row } from '../verify/row'
import { checkedTable } from './checkedTable'
import { size } from '../writtenPacks'
import type { Artefact } from '../packing'

/** What a store asks for, and in what order. */
export interface Store {
  readonly title: string
  /** Where packages of this store lie: 'webos/'. */
  readonly folder: string
  readonly fields: readonly Field[]
  /** Pictures that its form takes. */
  readonly pictures: readonly StorePicture[]
  /** What nobody can do but the operator, in their order. */
  readonly steps: readonly string[]
  /** What its reviewers ask about the app, with the answer. */
  readonly answers: readonly (readonly [asks: string, answer: string])[]
}

export interface Field {
  readonly label: string
  /** Null: the channel file does not tell it. */
  value(about: About): string | null
  /** The entry of channel.json that fills it. */
  readonly entry: string
  readonly isOptional?: boolean
}

export interface StorePicture {
  readonly kind: 'icon' | 'banner' | 'splash'
  readonly width: number
  readonly height: number
}

export function pictureName({ kind, width, height }: StorePicture): string {
  return `pictures/${kind}-${width}x${height}.png`
}

/** Fields that a store insists on and the channel file leaves empty. */
export function emptyFields(store: Store, about: About): readonly string[] {
  return store.fields.filter(({ value, isOptional }) => !isOptional && value(about) === null).map(({ label, entry }) => `${label} ("${entry}" in the channel file)`)
}

/** Among a store's steps, where nobody has taken them yet. */
export const takeScreenshots = 'Take screenshots of 1920 × 1080 of home, a section, a story and the stream: pack again with `--screenshots`, or from the tester’s page (`npm start -- --channel FILE`).'
const screenshotsTaken = 'Look at the screenshots named above, and hand them in.'

/** What was found out about the packages. */
export interface Found {
  readonly rows: readonly Row[]
  /** 'pictures/screen-home.png' */
  readonly screenshots: readonly string[]
}

/** A store's form, filled as far as it can be, for who sits before it. */
export function writtenSheet(store: Store, about: About, artefacts: readonly Artefact[], { rows, screenshots }: Found): string {
  const files = artefacts.filter(({ path }) => path.startsWith(store.folder) && !path.startsWith('web/site/'))
  const empty = emptyFields(store, about)
  return [
    `# ${about.name}: ${store.title}`, '',
    ...empty.length > 0 ? ['## Still empty', '', ...empty.map(field => `- ${field}`), ''] : [],
    '## What to hand in', '', ...files.map(({ path, bytes, signed }) => `- \`${path}\`, ${size(bytes.length)}${signed === null ? '' : signed === 'not' ? ', not signed' : `, signed with ${signed}`}`),
    ...store.pictures.map(picture => `- \`${pictureName(picture)}\``), ...screenshots.map(path => `- \`${path}\``), '',
    '## The form', '', '| asked | answer |', '|---|---|', ...store.fields.map(({ label, value }) => `| ${label} | ${cell(value(about))} |`), '',
    ...store.answers.length > 0 ? ['## Questions about the app', '', ...store.answers.map(([asks, answer]) => `- ${asks} ${answer}`), ''] : [],
    ...checkedTable(rows.filter(({ artefact }) => artefact.startsWith(store.folder))),
    'These packages were checked by programs (`npm run channel -- verify`), not on televisions: no sentence here says that they run on one.', '',
    '## By hand, in this order', '', ...store.steps.map((step, i) => `${i + 1}. ${step === takeScreenshots && screenshots.length > 0 ? screenshotsTaken : step}`), '',
  ].join('\n')
}

function cell(value: string | null): string {
  return value === null ? '**empty**' : value.replace(/\|/g, '\\|').replace(/\s+/g, ' ')
}
