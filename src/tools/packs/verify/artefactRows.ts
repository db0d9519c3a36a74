import { inOrder, type Files } from '../archive/files'
import { artefactChecks } from './artefactChecks'
import type { Ask } from './oracle'
import type { Row } from './row'

/** What checks find of each package among the files of `pack`; a site's many files are in its archive. */
export function artefactRows(files: Files, ask: Ask): readonly Row[] {
  return inOrder(files).filter(([path]) => /^[^/]+\/[^/]+$/.test(path) && !path.startsWith('pictures/'))
    .flatMap(([artefact, bytes]) => artefactChecks(artefact, bytes, ask).map(found => ({ artefact, ...found })))
}
