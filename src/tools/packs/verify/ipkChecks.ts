import { recordOf } from '../../../newsroom/model/record'
import { idMistake } from '../about/ids'
import { unar } from '../archive/ar'
import { textOf, type Files } from '../archive/files'
import { untarGz } from '../archive/tar'
import { pngSize } from '../images/png'
import { appChecks, cleanChecks } from './appChecks'
import { asked, type Ask, withFiles } from './oracle'
import { good, judged, notChecked, type Found } from './row'

const order = 'debian-binary, control.tar.gz, data.tar.gz'
const sizes: Readonly<Record<string, readonly [number, number]>> = { icon: [80, 80], mediumIcon: [96, 96], largeIcon: [130, 130], splashBackground: [1920, 1080] }

/** LG's package. */
export function ipkChecks(bytes: Uint8Array, ask: Ask): readonly Found[] {
  const members = unar(bytes)
  const data = untarGz(members.get('data.tar.gz')!)
  const id = /^usr\/palm\/applications\/([^/]+)\//.exec([...data.keys()].find(path => path.endsWith('/appinfo.json')) ?? '')?.[1] ?? ''
  const app = below(data, `usr/palm/applications/${id}/`)
  const info = recordOf(JSON.parse(textOf(app.get('appinfo.json') ?? new Uint8Array([123, 125]))))
  const control = textOf(untarGz(members.get('control.tar.gz')!).get('control')!)
  return [
    ...debChecks(bytes, ask),
    judged('ids and versions agree', [
      ...control.includes(`Package: ${String(info.id)}\n`) ? [] : ['control names another package than appinfo.json'],
      ...control.includes(`Version: ${String(info.version)}\n`) ? [] : ['control has another version than appinfo.json'],
      ...info.id === id ? [] : [`appinfo.json says ${String(info.id)}, the folder ${id}`],
      ...idMistake(String(info.id)) ?? [] as readonly string[],
    ].flat()),
    judged('icons', Object.entries(sizes).flatMap(([name, size]) => pictureMistake(app, String(info[name]), size)), 'at their sizes'),
    judged('Back reaches the app', info.disableBackHistoryAPI === true ? [] : ['disableBackHistoryAPI must be true']),
    ...appChecks({ files: app, page: String(info.main), tv: 'webos', levelOf: () => 'es5' }),
    ...cleanChecks(data, bytes.length),
    notChecked('on a TV', 'There is no set here. Try it in LG’s developer mode (ares-install).'),
  ]
}

/** What .ipk and .deb have in common. */
export function debChecks(bytes: Uint8Array, ask: Ask): readonly Found[] {
  return withFiles(new Map([['a.deb', bytes]]), folder => [
    [...unar(bytes).keys()].join(', ') === order ? good('members in their order') : judged('members in their order', [`${[...unar(bytes).keys()].join(', ')} instead of ${order}`]),
    asked('archive', 'ar', ask('ar', ['t', 'a.deb'], folder), text => text.trim().split('\n').join(', ') === order ? null : 'ar reads other members.'),
    asked('package', 'dpkg-deb', ask('dpkg-deb', ['--info', 'a.deb'], folder)),
    asked('files', 'dpkg-deb', ask('dpkg-deb', ['--contents', 'a.deb'], folder), text => /^(?!.{10} root\/root)./m.test(text) ? 'A file is owned by somebody else than root.' : null),
  ])
}

export function pictureMistake(files: Files, path: string, [width, height]: readonly [number, number]): readonly string[] {
  const picture = files.get(path.replace(/^\.\//, ''))
  const size = picture && pngSize(picture)
  if (!size) return [`there is no PNG ${path}`]
  if (size[0] !== width || size[1] !== height) return [`${path} is ${size[0]} × ${size[1]} instead of ${width} × ${height}`]
  // Colour type 2: no transparency.
  return picture[25] === 2 ? [] : [`${path} is transparent`]
}

export function below(files: Files, folder: string): Files {
  return new Map([...files].filter(([path]) => path.startsWith(folder)).map(([path, bytes]) => [path.slice(folder.length), bytes]))
}
