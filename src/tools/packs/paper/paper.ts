import { bytesOf, textFiles, together, type Files } from '../archive/files'
import { hasLetters } from '../images/lettering'
import type { Images } from '../images/images'
import type { Artefact, Packing } from '../packing'
import { targets, type TargetName } from '../targets'
import { ledgerName } from '../writePackages'
import { size } from '../writtenPacks'
import { screenshotName } from '../screens/screenshotName'
import type { Screenshots } from '../screens/screenshots'
import type { Row } from '../verify/row'
import { componentsIn } from './components'
import { sbomOf } from './sbom'
import { screens } from './screens'
import { emptyFields, pictureName, writtenSheet, type Found, type StorePicture } from './sheet'
import { stores, type StoreName } from './stores'
import { sha256, sumsOf } from './sums'

/** Beyond this older sets need long to install it. */
const aimedBytes = 4_000_000

export interface Paper {
  readonly files: Files
  /** What an operator should look at. */
  readonly notes: readonly string[]
}

/** What was looked at before the papers are written. */
export interface Seen {
  readonly rows: readonly Row[]
  readonly screenshots: Screenshots
}

/** What goes with the packages: a sheet a store with its pictures, the list of parts, licences and sums. */
export async function paperOf(packing: Packing, names: readonly TargetName[], artefacts: readonly Artefact[], { rows, screenshots }: Seen): Promise<Paper> {
  const { about, licences } = packing
  const wanted = [...new Set(names.flatMap((name): readonly string[] => targets[name].stores))] as readonly StoreName[]
  const sheets = textFiles(Object.fromEntries(wanted.map(store => [`SUBMISSION-${store}.md`, sheetOf(store, packing, artefacts, { rows, screenshots: [...screenshots.files.keys()] })])))
  const pictures = together(await picturesOf(wanted, packing.images), screenshots.files)
  const papers = together(sheets, pictures, textFiles({
    'sbom.cdx.json': sbomOf(about, componentsIn()),
    'LICENCES.txt': licences,
    [ledgerName]: `${JSON.stringify({ id: about.id, version: about.version, name: about.name, artefacts: artefacts.map(({ path, bytes, signed }) => ({ path, bytes: bytes.length, sha256: sha256(bytes), signed })) }, null, 2)}\n`,
  }))
  const packed = new Map(artefacts.map(({ path, bytes }) => [path, bytes]))
  return { files: together(papers, new Map([['SHA256SUMS', bytesOf(sumsOf(together(packed, papers)))]])), notes: [...notesOf(packing, wanted, artefacts), ...wrongIn(rows), ...screenshots.notes] }
}

function sheetOf(store: StoreName, { about }: Packing, artefacts: readonly Artefact[], found: Found): string {
  const sheet = writtenSheet(stores[store], about, artefacts, found)
  const shot = (screen: string): string => found.screenshots.includes(screenshotName(screen)) ? ` (\`${screenshotName(screen)}\`)` : ''
  return store === 'samsung' ? `${sheet}\n## The app, screen by screen\n\n${screens.map(([screen, what]) => `- **${screen}**: ${what}${shot(screen)}`).join('\n')}\n` : sheet
}

function wrongIn(rows: readonly Row[]): readonly string[] {
  return rows.filter(({ is }) => is === 'wrong').map(({ artefact, check, text }) => `${artefact}: ${check}: ${text}`)
}

async function picturesOf(wanted: readonly StoreName[], images: Images): Promise<Files> {
  const all = new Map<string, StorePicture>(wanted.flatMap(store => stores[store].pictures.map((picture: StorePicture): [string, StorePicture] => [pictureName(picture), picture])))
  return new Map(await Promise.all([...all].map(async ([name, picture]): Promise<[string, Uint8Array]> => [name, await drawn(picture, images)])))
}

function drawn({ kind, width, height }: StorePicture, images: Images): Promise<Uint8Array> {
  if (kind === 'banner') return images.banner(width, height)
  return kind === 'icon' && width === height ? images.icon(width) : images.splash(width, height)
}

function notesOf({ about, keys }: Packing, wanted: readonly StoreName[], artefacts: readonly Artefact[]): readonly string[] {
  const large = artefacts.filter(({ path, bytes }) => bytes.length > aimedBytes && !path.startsWith('web/'))
  return [
    ...wanted.flatMap(store => emptyFields(stores[store], about).map(field => `SUBMISSION-${store}.md: ${field} is empty.`)),
    ...large.map(({ path, bytes }) => `${path}: ${size(bytes.length)} is more than the ${size(aimedBytes)} that stores advise.`),
    ...keys.kind === 'throw-away keys' ? ['Signed with a key of this run alone: to try packages with, not for stores.'] : [],
    ...keys.tizen && !keys.tizen.distributor ? ['tizen: there is an author’s key and no distributor’s: the store takes that, a TV in developer mode does not.'] : [],
    ...hasLetters(about.name) ? [] : ['The channel’s name has letters that the app’s typefaces lack: look at the pictures, which use this machine’s.'],
  ]
}
