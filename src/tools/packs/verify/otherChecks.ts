import { recordOf } from '../../../newsroom/model/record'
import { idMistake, versionMistake } from '../about/ids'
import { unar } from '../archive/ar'
import { textOf } from '../archive/files'
import { untarGz } from '../archive/tar'
import { unzip } from '../archive/zip'
import { appChecks, cleanChecks } from './appChecks'
import { below, debChecks, pictureMistake } from './ipkChecks'
import { asked, type Ask, withFiles } from './oracle'
import { judged, notChecked, type Found } from './row'
import { formMistake } from './wellFormed'

/** Metrological's package. */
export function tgzChecks(bytes: Uint8Array, ask: Ask, name: string): readonly Found[] {
  const files = untarGz(bytes)
  const about = recordOf(JSON.parse(textOf(files.get('metadata.json') ?? new Uint8Array([123, 125]))))
  const { icons, artwork } = { icons: recordOf(about.icons), artwork: recordOf(about.artwork) }
  return [
    withFiles(new Map([['a.tgz', bytes]]), folder => asked('archive', 'tar', ask('tar', ['-tzf', 'a.tgz'], folder))),
    judged('metadata.json', [
      ...[idMistake(String(about.identifier)), versionMistake(String(about.version))].flatMap(one => one ?? []),
      ...typeof about.name === 'string' && about.name !== '' ? [] : ['it has no name'],
      ...name === `${String(about.identifier)}.${String(about.version)}.tgz` ? [] : [`the package should be called ${String(about.identifier)}.${String(about.version)}.tgz`],
      ...[about.icon, ...Object.values(icons), about.splashImage, ...Object.values(artwork)].filter(path => !/^\.\/static\/.+\.(?:png|jpg)$/.test(String(path)) || !files.has(String(path).slice(2))).map(path => `there is no ${String(path)} in static/`),
    ]),
    judged('pictures', Object.entries(artwork).flatMap(([size, path]) => pictureMistake(files, String(path), size.split('x').map(Number) as [number, number])), 'at their sizes'),
    judged('both bundles', ['appBundle.js', 'appBundle.es5.js'].filter(path => !files.has(path)).map(path => `${path} is missing`)),
    ...appChecks({ files, page: 'index.html', tv: 'rdk', levelOf: path => path === 'appBundle.js' ? 'es6' : 'es5' }),
    ...cleanChecks(files, bytes.length),
    notChecked('in the dashboard', 'That needs an account there; the engine that boxes have can be tried with WPE (apt-get install cog).'),
  ]
}

/** A site for any web server. */
export function webChecks(bytes: Uint8Array, ask: Ask): readonly Found[] {
  const files = unzip(bytes)
  const manifest = recordOf(JSON.parse(textOf(files.get('manifest.webmanifest') ?? new Uint8Array([123, 125]))))
  const icons = Array.isArray(manifest.icons) ? manifest.icons.map(recordOf) : []
  const old = appChecks({ files, page: 'old.html', tv: null, levelOf: levelOfSite }).map(one => ({ ...one, check: `old.html: ${one.check}` }))
  return [
    zipCheck(bytes, ask),
    judged('manifest', [...icons.flatMap(({ src, sizes }) => pictureMistake(files, String(src), String(sizes).split('x').map(Number) as [number, number])), ...icons.some(({ purpose }) => purpose === 'maskable') ? [] : ['it has no icon that may be cut round']]),
    judged('headers for three servers', ['_headers', '.htaccess', 'nginx.conf'].filter(path => !files.has(path)).map(path => `${path} is missing`)),
    ...appChecks({ files, page: 'index.html', tv: null, levelOf: levelOfSite }),
    ...old.filter(({ check }) => !/language level|channel/.test(check)),
    ...cleanChecks(files, bytes.length),
    notChecked('headers as they are sent', 'That is your server’s doing: look at them once it is up (curl -I).'),
  ]
}

/** Only the new page's own script is for newer sets alone. */
function levelOfSite(path: string): 'es5' | 'es6' {
  return path.endsWith('/js/app.js') ? 'es6' : 'es5'
}

/** A site for HbbTV. */
export function hbbtvChecks(bytes: Uint8Array, ask: Ask): readonly Found[] {
  const files = unzip(bytes)
  const [page, table] = ['index.xhtml', 'app.ait'].map(path => textOf(files.get(path) ?? new Uint8Array())) as [string, string]
  const form = (text: string) => { const mistake = text === '' ? 'It is missing.' : formMistake(text); return mistake === null ? [] : [mistake] }
  return [
    zipCheck(bytes, ask),
    judged('app.ait', [...form(table), ...['mhp:orgId', 'mhp:appId', 'mhp:URLBase', 'mhp:applicationLocation'].filter(name => !table.includes(`<${name}>`)).map(name => `it has no ${name}`)], 'well-formed'),
    judged('page is XHTML', [...form(page), ...page.includes('application/oipfApplicationManager') ? [] : ['it has no application manager']], 'well-formed'),
    judged('draws without WebGL', /"canvas2d":true/.test(page) ? [] : ['HbbTV promises no WebGL']),
    ...appChecks({ files, page: 'index.xhtml', tv: 'hbbtv', levelOf: () => 'es5' }),
    ...cleanChecks(files, bytes.length),
    notChecked('on a TV', 'There is no set here; as a whole this is an experiment.'),
  ]
}

export function zipCheck(bytes: Uint8Array, ask: Ask): Found {
  return withFiles(new Map([['a.zip', bytes]]), folder => asked('archive', 'unzip', ask('unzip', ['-tq', 'a.zip'], folder)))
}

/** A computer that shows nothing else. */
export function kioskChecks(bytes: Uint8Array, ask: Ask): readonly Found[] {
  const data = untarGz(unar(bytes).get('data.tar.gz')!)
  const app = /^usr\/share\/[^/]+\/app\//.exec([...data.keys()].find(path => path.endsWith('/app/index.html')) ?? '')?.[0] ?? ''
  const [path, unit] = [...data].find(([name]) => name.endsWith('.service')) ?? ['', new Uint8Array()]
  const name = path.split('/').pop()!
  // systemd looks whether the program is there, and here nothing is installed.
  const testable = textOf(unit).replace(/^ExecStart=.*$/m, 'ExecStart=/bin/true')
  return [
    ...debChecks(bytes, ask),
    withFiles(new Map([[name, new TextEncoder().encode(testable)]]), folder => asked('unit', 'systemd-analyze', ask('systemd-analyze', ['verify', '--man=no', `./${name}`], folder))),
    ...appChecks({ files: below(data, app), page: 'index.html', tv: 'browser', levelOf: () => 'es6' }),
    ...cleanChecks(data, bytes.length),
    notChecked('installed', 'Nothing is installed by a check: try it with apt-get install ./FILE.deb on the machine at the screen.'),
  ]
}
