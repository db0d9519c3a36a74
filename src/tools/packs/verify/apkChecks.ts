import { levels } from '../android/manifest'
import { versionCode } from '../about/ids'
import { unzip } from '../archive/zip'
import { appChecks, cleanChecks } from './appChecks'
import { below } from './ipkChecks'
import { asked, type Ask, withFiles } from './oracle'
import { judged, notChecked, type Found } from './row'

/** Android's package. */
export function apkChecks(bytes: Uint8Array, ask: Ask, name: string): readonly Found[] {
  const files = unzip(bytes)
  const isSigned = [...files.keys()].some(path => /^META-INF\/.*\.RSA$/.test(path))
  const app = below(files, 'assets/app/')
  return [
    ...withFiles(new Map([['a.apk', bytes]]), folder => [
      asked('manifest', 'aapt2', ask('aapt2', ['dump', 'badging', 'a.apk'], folder), text => badgingMistake(text, name)),
      asked('links from other apps', 'aapt2', ask('aapt2', ['dump', 'xmltree', '--file', 'AndroidManifest.xml', 'a.apk'], folder), text => schemeMistake(text, name)),
      asked('alignment', 'zipalign', ask('zipalign', ['-c', '-p', '4', 'a.apk'], folder)),
      isSigned ? asked('signatures', 'apksigner', ask('apksigner', ['verify', '-v', 'a.apk'], folder), signatureMistake) : notChecked('signatures', 'It is not signed, and no TV installs it so.'),
    ]),
    judged('program', files.has('classes.dex') ? [] : ['classes.dex is missing']),
    ...appChecks({ files: app, page: 'index.html', tv: 'androidtv', levelOf: () => 'es6' }),
    ...cleanChecks(files, bytes.length),
    notChecked('on a TV', 'There is no set here: adb install FILE.apk on one with developer mode.'),
  ]
}

function badgingMistake(text: string, name: string): string | null {
  const [, id, code, version] = /^package: name='([^']+)' versionCode='(\d+)' versionName='([^']+)'/m.exec(text) ?? []
  if (id === undefined || !name.startsWith(`${id}-${version}`)) return `aapt2 reads ${id} ${version}, and the file is called ${name}.`
  if (Number(code) !== versionCode(version!)) return `Its number ${code} does not follow from ${version}.`
  const wanted = ['leanback-launchable-activity:', `targetSdkVersion:'${levels.target}'`, `sdkVersion:'${levels.min}'`, "uses-feature-not-required: name='android.hardware.touchscreen'"]
  const lacking = wanted.find(one => !text.includes(one))
  if (lacking !== undefined) return `aapt2 does not find ${lacking}`
  return /banner='[^']+\.png'/.test(text) ? null : 'It has no banner, which launchers of TVs show.'
}

/** The scheme is the app's id: nobody else's links lead here. */
function schemeMistake(text: string, name: string): string | null {
  const scheme = /:scheme\([^)]*\)="([^"]*)"/.exec(text)?.[1]
  return scheme !== undefined && name.startsWith(`${scheme}-`) ? null : `aapt2 reads ${scheme === undefined ? 'no scheme' : `the scheme ${scheme}`}.`
}

function signatureMistake(text: string): string | null {
  const lacking = ['v1', 'v2', 'v3'].find(scheme => !new RegExp(`Verified using ${scheme} scheme [^:]*: true`).test(text))
  return lacking === undefined ? null : `It has no signature of the kind ${lacking}.`
}
