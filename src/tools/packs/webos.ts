import { beneath, bytesOf, textFiles, together, type Files } from './archive/files'
import { ar } from './archive/ar'
import { tarGz } from './archive/tar'
import { packedApp } from './page/packedApp'
import type { Packing, Target } from './packing'

/** The package of LG's TVs. */
export const webos: Target = {
  title: 'LG webOS',
  levels: ['es5'],
  isOnFiles: true,
  stores: ['lg'],
  pack: async packing => {
    const { id, version } = packing.about
    return [{ path: `webos/${id}_${version}_all.ipk`, bytes: await ipk(packing), signed: null }]
  },
}

async function ipk(packing: Packing): Promise<Uint8Array> {
  const { id, version } = packing.about
  const files = together(
    beneath(`usr/palm/applications/${id}`, await appFiles(packing)),
    beneath(`usr/palm/packages/${id}`, json({ 'packageinfo.json': { id, version, app: id, loc_name: packing.about.name, vendor: packing.about.vendor } })),
  )
  const size = [...files.values()].reduce((sum, { length }) => sum + length, 0)
  return ar([
    ['debian-binary', bytesOf('2.0\n')],
    ['control.tar.gz', tarGz(textFiles({ control: controlOf(packing, size) }))],
    ['data.tar.gz', tarGz(files)],
  ])
}

/** Sets of 2016 parse nothing newer than ES5. */
async function appFiles(packing: Packing): Promise<Files> {
  const { images } = packing
  const pictures = new Map<string, Uint8Array>([
    ['icon80.png', await images.icon(80)], ['icon96.png', await images.icon(96)], ['icon130.png', await images.icon(130)],
    ['splash.png', await images.splash(1920, 1080)],
  ])
  return together(await packedApp(packing, 'es5', { tv: 'webos' }), pictures, json({ 'appinfo.json': appInfo(packing) }))
}

function appInfo({ about: { id, version, vendor, name, background } }: Packing): object {
  return {
    id, version, vendor, type: 'web', main: 'index.html', title: name,
    icon: 'icon80.png', mediumIcon: 'icon96.png', largeIcon: 'icon130.png', iconColor: background,
    splashBackground: 'splash.png', bgColor: background,
    resolution: '1920x1080', transparent: false, spinnerOnLaunch: false,
    // Else Back turns into a step of the page's history, and the app never hears of it.
    disableBackHistoryAPI: true,
    // A link for the running app is told either way (webOSRelaunch); who says true must bring itself to the front, too.
    handlesRelaunch: false,
  }
}

function controlOf({ about: { id, version, vendor } }: Packing, size: number): string {
  return [
    `Package: ${id}`, `Version: ${version}`, 'Section: misc', 'Priority: optional', 'Architecture: all',
    `Installed-Size: ${size}`, `Maintainer: ${oneLine(vendor)}`, 'Description: This is a webOS application.',
    'webOS-Package-Format-Version: 2', 'webOS-Packager-Version: x.y.x', '',
  ].join('\n')
}

/** A control file's entries end with their line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function json(files: Readonly<Record<string, object>>): Files {
  return textFiles(Object.fromEntries(Object.entries(files).map(([name, value]) => [name, `${JSON.stringify(value, null, 2)}\n`])))
}
