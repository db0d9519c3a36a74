import { createHash } from 'node:crypto'
import { beneath, inOrder, textFiles, textOf, together, type Files } from './archive/files'
import { zip } from './archive/zip'
import { withContentPolicy } from './page/contentPolicy'
import { packedApp, scriptsOf } from './page/packedApp'
import type { Artefact, Packing, Target } from './packing'
import { webHeaders } from './webHeaders'

/** Sets before Chrome 63 cannot parse the app; 'finally' came with it. Written for the oldest of them. */
const olderSets = `<script>if (!window.Promise || !Promise.prototype['finally']) location.replace('../old.html' + location.search + location.hash)</script>`

/** A site for any web server: TVs with a browser, and makers who take an address. */
export const web: Target = {
  title: 'Web site',
  levels: ['es6', 'es5'],
  stores: ['titan', 'vidaa'],
  pack: async packing => {
    const site = await siteOf(packing)
    const { id, version } = packing.about
    return [
      { path: `web/${id}-${version}-web.zip`, bytes: zip(site), signed: null },
      ...inOrder(site).map(([path, bytes]): Artefact => ({ path: `web/site/${path}`, bytes, signed: null })),
    ]
  },
}

/**
 * Two pages that are never cached, and one folder whose name follows from what is in it, which can be cached for
 * ever: to go back to a former version is to put its two pages back.
 */
async function siteOf(packing: Packing): Promise<Files> {
  const { about, images } = packing
  const [app, old] = [await packedApp(packing, 'es6'), await packedApp(packing, 'es5')]
  const { named, later } = scriptsOf(old)
  // What both pages load later is the old one's, which every set can parse.
  const all = together(app, later, new Map([...named].map(([path, bytes]) => [path.replace('js/', 'js/old/'), bytes])))
  const folder = `${about.version}-${hashOf(all)}`
  const body = beneath(folder, new Map([...all].filter(([path]) => path !== 'index.html')))
  const page = (html: string, more: string) => withContentPolicy(html.replace('<meta charset="utf-8">', line => `${line}\n<base href="${folder}/">${more}\n<link rel="manifest" href="../manifest.webmanifest">\n<link rel="icon" href="../icons/icon-192.png">`))
  const icons = new Map<string, Uint8Array>([
    ['icons/icon-192.png', await images.icon(192)], ['icons/icon-512.png', await images.icon(512)], ['icons/maskable-512.png', await images.icon(512, true)],
  ])
  return together(body, icons, textFiles({
    ...webHeaders(folder),
    'index.html': page(textOf(app.get('index.html')!), `\n${olderSets}`),
    'old.html': page(textOf(old.get('index.html')!).replace(/src="js\//g, 'src="js/old/'), ''),
    'manifest.webmanifest': `${JSON.stringify(manifestOf(packing), null, 2)}\n`,
  }))
}

function manifestOf({ about: { id, name, description, language, background } }: Packing): object {
  return {
    id: `/${id}`, name, short_name: name, ...description !== null && { description }, lang: language, start_url: './', scope: './',
    display: 'fullscreen', orientation: 'landscape', background_color: background, theme_color: background,
    icons: [
      { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  }
}

function hashOf(files: Files): string {
  const hash = createHash('sha256')
  for (const [path, bytes] of inOrder(files)) hash.update(`${path}\0${bytes.length}\0`).update(bytes)
  return hash.digest('hex').slice(0, 10)
}

