import { textFiles, together, type Files } from './archive/files'
import { zip } from './archive/zip'
import { markOf } from './keys/keys'
import { packedApp } from './page/packedApp'
import type { Artefact, Packing, Target } from './packing'
import { configXml } from './tizen/configXml'
import { signed } from './tizen/signature'

/** Samsung's own interface to the TV, which is there on its sets alone. */
const vendorScript = '<script src="$WEBAPIS/webapis/webapis.js"></script>'

/** The package of Samsung's TVs: as it is, and signed where there is a key. */
export const tizen: Target = {
  title: 'Samsung Tizen',
  levels: ['es5'],
  isOnFiles: true,
  stores: ['samsung'],
  pack: async packing => {
    const { about: { id, version }, keys } = packing
    const files = await filesOf(packing)
    const plain: Artefact = { path: `tizen/${id}-${version}-unsigned.wgt`, bytes: zip(files), signed: 'not' }
    if (!keys.tizen || keys.kind === 'none') return [plain]
    const widget = signed(files, keys.tizen.author, keys.tizen.distributor)
    return [plain, { path: `tizen/${id}-${version}${markOf(keys.kind)}.wgt`, bytes: zip(widget), signed: keys.kind }]
  },
}

async function filesOf(packing: Packing): Promise<Files> {
  // Before the boot script, which must find the TV as it is.
  const page = (html: string) => html.replace('<main id="boot">', `${vendorScript}\n<main id="boot">`)
  return together(await packedApp(packing, 'es5', { tv: 'tizen', page }), textFiles({ 'config.xml': configXml(packing.about) }), new Map([['icon.png', await packing.images.icon(117)]]))
}
