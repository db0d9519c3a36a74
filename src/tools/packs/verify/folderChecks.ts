import { recordOf } from '../../../newsroom/model/record'
import { textOf, type Files } from '../archive/files'
import { sha256 } from '../paper/sums'
import { judged, notChecked, type Found } from './row'

/** What must be so of the folder as a whole. */
export function folderChecks(files: Files): readonly Found[] {
  const sheets = [...files].filter(([path]) => /^SUBMISSION-\w+\.md$/.test(path))
  return [
    judged('SHA256SUMS', sumMistakes(files), `${files.size - 1} files`),
    judged('list of parts', sbomMistakes(files), 'CycloneDX 1.5'),
    judged('licences', files.has('LICENCES.txt') ? [] : ['LICENCES.txt is missing']),
    ...sheets.map(([path, bytes]) => judged(path, /^\| [^|]+ \| \*\*empty\*\* \|$/m.test(textOf(bytes)) ? [...textOf(bytes).matchAll(/^\| ([^|]+) \| \*\*empty\*\* \|$/gm)].map(([, label]) => `${label} is empty`) : [], 'filled as far as the channel file goes')),
    notChecked('the same bytes again', 'Pack once more into another folder and compare SHA256SUMS; throw-away keys differ each time.'),
  ]
}

function sumMistakes(files: Files): readonly string[] {
  const sums = files.get('SHA256SUMS')
  if (!sums) return ['there are none']
  const told = new Map(textOf(sums).trim().split('\n').map(line => [line.slice(66), line.slice(0, 64)]))
  const present = [...files.keys()].filter(path => path !== 'SHA256SUMS')
  return [
    ...present.filter(path => !told.has(path)).map(path => `${path} is not in it`),
    ...[...told.keys()].filter(path => !files.has(path)).map(path => `${path} is gone`),
    ...present.filter(path => told.has(path) && told.get(path) !== sha256(files.get(path)!)).map(path => `${path} was changed`),
  ]
}

function sbomMistakes(files: Files): readonly string[] {
  const bytes = files.get('sbom.cdx.json')
  if (!bytes) return ['sbom.cdx.json is missing']
  const { bomFormat, specVersion, components } = recordOf(JSON.parse(textOf(bytes)))
  const parts = Array.isArray(components) ? components.map(recordOf) : []
  const references = parts.map(part => part['bom-ref'])
  return [
    ...bomFormat === 'CycloneDX' && specVersion === '1.5' ? [] : ['it is no CycloneDX 1.5'],
    ...parts.length > 0 ? [] : ['it names no parts'],
    ...parts.filter(({ name, version, purl }) => !name || !version || !String(purl).startsWith('pkg:npm/')).map(({ name }) => `${String(name)} is not told whole`),
    ...new Set(references).size === references.length ? [] : ['it names a part twice'],
  ]
}
