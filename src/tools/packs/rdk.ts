import { inertJson, readInlined } from '../build/inlined'
import { recordOf, type JsonRecord } from '../../newsroom/model/record'
import { textFiles, textOf, together, without, type Files } from './archive/files'
import { tarGz } from './archive/tar'
import { packedApp, scriptsOf } from './page/packedApp'
import { channelFolder } from './page/packedPage'
import type { Packing, Target } from './packing'

/** The package that Metrological's dashboard takes for set-top boxes of RDK. */
export const rdk: Target = {
  title: 'RDK and Metrological',
  levels: ['es6', 'es5'],
  stores: ['metrological'],
  pack: async packing => {
    const { id, version } = packing.about
    return [{ path: `rdk/${id}.${version}.tgz`, bytes: tarGz(await filesOf(packing)), signed: null }]
  },
}

/** The two bundles that a launcher chooses from lie at the top; index.html is for boxes that open an address. */
async function filesOf(packing: Packing): Promise<Files> {
  const { about, images, channel } = packing
  const app = await packedApp(packing, 'es6', { tv: 'rdk' })
  const html = textOf(app.get('index.html')!)
  const settings = recordOf(readInlined(html, 'settings'))
  const old = packing.app('es5')
  const entry = launcherEntry(about.id, settings, channel)
  const pictures = new Map<string, Uint8Array>([
    ['static/images/icon.png', await images.icon(400)],
    ['static/images/rounded.png', await images.icon(400, true)],
    ['static/images/landscape.png', await images.banner(640, 360)],
    ['static/images/1280x720.png', await images.splash(1280, 720)],
    ['static/images/1920x1080.png', await images.splash(1920, 1080)],
  ])
  // Both bundles load the same scripts later: those that every box can parse.
  return together(without(app, path => path === 'js/app.js'), scriptsOf(old).later, pictures, textFiles({
    'appBundle.js': `${textOf(app.get('js/app.js')!)}\n${entry}`,
    'appBundle.es5.js': `${['js/polyfills.js', 'js/app.js'].map(path => textOf(old.get(path)!)).join('\n;')}\n${entry}`,
    'index.html': html.replace('src="js/app.js"', 'src="appBundle.js"'),
    'metadata.json': `${JSON.stringify(metadataOf(packing), null, 2)}\n`,
  }))
}

function metadataOf({ about: { id, name, version } }: Packing): object {
  return {
    name, identifier: id, version, icon: './static/images/icon.png',
    icons: { default: './static/images/icon.png', square: './static/images/icon.png', rounded: './static/images/rounded.png', landscape: './static/images/landscape.png' },
    splashImage: './static/images/1920x1080.png',
    artwork: { '1280x720': './static/images/1280x720.png', '1920x1080': './static/images/1920x1080.png' },
  }
}

/**
 * A launcher starts what is called after the app's id, with settings of its own and no page of ours around it: this
 * adds our settings beneath them, and the channel. It is written for the oldest engines.
 */
function launcherEntry(id: string, settings: JsonRecord, channel: JsonRecord): string {
  const app = recordOf(settings.appSettings)
  const [entry, built] = [globalOf(id), globalOf(String(app.id))]
  const data = { channel: JSON.stringify(channel), channelAddress: `${channelFolder}/channel.json` }
  return `var ${entry} = (function (app) {
  var ours = ${inertJson(app)}, set = ${inertJson(settings.platformSettings)}, data = ${inertJson(data)}
  return function (theirs, platform, given) {
    var settings = Object.assign({}, ours, theirs)
    settings.stage = Object.assign({}, ours.stage, theirs && theirs.stage)
    settings.tester = false
    return app(settings, Object.assign({}, set, platform), given && given.channel ? given : data)
  }
})(${built})
`
}

/** What the Lightning CLI calls an app's bundle. */
function globalOf(id: string): string {
  return `APP_${id.replace(/\W/g, '_')}`
}


