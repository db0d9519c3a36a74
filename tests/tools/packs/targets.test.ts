import { describe, expect, jest, test } from '@jest/globals'
import { readInlined } from '../../../src/tools/build/inlined'
import type { TvName } from '../../../src/platform/tvSet'
import { findAndroidTools } from '../../../src/tools/packs/android/tools'
import { unar } from '../../../src/tools/packs/archive/ar'
import { textOf, type Files } from '../../../src/tools/packs/archive/files'
import { untarGz } from '../../../src/tools/packs/archive/tar'
import { unzip } from '../../../src/tools/packs/archive/zip'
import { targetNames, targets, type TargetName } from '../../../src/tools/packs/targets'
import { artefactChecks } from '../../../src/tools/packs/verify/artefactChecks'
import { formMistake } from '../../../src/tools/packs/verify/wellFormed'
import { packing } from './packing'

// Whole packages with all their pictures, on machines that do much else.
jest.setTimeout(60_000)

/** Packages without Android's, which needs programs that this machine may lack; it has a test below. */
const portable = targetNames.filter(name => name !== 'androidtv')
const none = () => null

async function packed(name: TargetName) {
  const artefacts = await targets[name].pack(await packing())
  return artefacts.filter(({ path }) => !path.startsWith('web/site/'))
}

async function filesIn(name: TargetName): Promise<Files> {
  const [{ path, bytes } = { path: '', bytes: new Uint8Array() }] = await packed(name)
  if (/\.(?:ipk|deb)$/.test(path)) return untarGz(unar(bytes).get('data.tar.gz')!)
  return path.endsWith('.tgz') ? untarGz(bytes) : unzip(bytes)
}

/** Which set each package is for; a site is opened by any. */
const tvs: Readonly<Record<string, TvName | null>> = { web: null, webos: 'webos', tizen: 'tizen', rdk: 'rdk', hbbtv: 'hbbtv', kiosk: 'browser' }
const pages: Readonly<Record<string, string>> = {
  web: 'index.html', webos: 'usr/palm/applications/example.gull.tv/index.html', tizen: 'index.html', rdk: 'index.html', hbbtv: 'index.xhtml', kiosk: 'usr/share/example-gull-tv-kiosk/app/index.html',
}

describe.each(portable)('%s', name => {
  test('no check finds anything wrong, with or without the programs that know it', async () => {
    for (const { path, bytes } of await packed(name)) {
      const rows = artefactChecks(path, bytes, none)
      expect(rows.filter(({ is }) => is === 'wrong')).toEqual([])
      expect(rows.filter(({ is }) => is === 'good').length).toBeGreaterThan(8)
    }
  })

  test('has the channel in its page, under its own name, and the tester’s API off though the build had it on', async () => {
    const page = textOf((await filesIn(name)).get(pages[name]!)!)
    const channel = readInlined(page, 'channel')
    expect(channel).toMatchObject({ name: 'Gull & “Post” <TV>', sources: ['https://gull.example/rss.xml?a=1&b=2'] })
    expect(channel).not.toHaveProperty('package')
    const { appSettings } = readInlined(page, 'settings') as { appSettings: Record<string, unknown> }
    expect(appSettings).toMatchObject({ tester: false, version: '1.2.3' })
    expect(appSettings).not.toHaveProperty('proxy')
    expect(appSettings['platform'] ?? null).toBe(tvs[name])
    expect(page).toContain('<title>Gull &amp; “Post” &lt;TV&gt;</title>')
  })

  test('carries what the channel names of its own folder, and licences', async () => {
    const paths = [...(await filesIn(name)).keys()]
    expect(paths.filter(path => path.endsWith('channel/news/a.xml'))).toHaveLength(1)
    expect(paths.filter(path => path.endsWith('licences.txt'))).toHaveLength(1)
  })
})

test('an Android package, where its tools are', async () => {
  const androidTools = findAndroidTools()
  if (androidTools === null) return console.warn('Not tried: aapt2, smali, zipalign or apksigner is missing.')
  const artefacts = await targets.androidtv.pack(await packing({ androidTools }))
  expect(artefacts.map(({ path, signed }) => [path, signed])).toEqual([['androidtv/example.gull.tv-1.2.3-unsigned.apk', 'not'], ['androidtv/example.gull.tv-1.2.3-gradle.zip', null]])
  for (const { path, bytes } of artefacts) expect(artefactChecks(path, bytes, none).filter(({ is }) => is === 'wrong')).toEqual([])
  const project = unzip(artefacts[1]!.bytes)
  const manifest = textOf(project.get('app/src/main/AndroidManifest.xml')!)
  expect(manifest).toContain('android.intent.category.LEANBACK_LAUNCHER')
  expect(manifest).not.toContain('package=')
  expect(textOf(project.get('app/src/main/res/values/name.xml')!)).toContain('Gull &amp; “Post” &lt;TV&gt;')
  expect([...project.keys()].filter(path => path.endsWith('.java'))).toHaveLength(3)
})

test('webOS gets ES5, Back, and ids that agree', async () => {
  const files = await filesIn('webos')
  const app = 'usr/palm/applications/example.gull.tv'
  const info = JSON.parse(textOf(files.get(`${app}/appinfo.json`)!)) as Record<string, unknown>
  expect(info).toMatchObject({ id: 'example.gull.tv', version: '1.2.3', title: 'Gull & “Post” <TV>', disableBackHistoryAPI: true, resolution: '1920x1080', handlesRelaunch: false })
  expect(textOf(files.get(`${app}/js/app.js`)!)).toContain("'es5'")
  expect(JSON.parse(textOf(files.get('usr/palm/packages/example.gull.tv/packageinfo.json')!))).toMatchObject({ id: 'example.gull.tv', version: '1.2.3' })
})

test('Tizen’s description is well-formed whatever the channel is called, and Samsung’s script comes before ours', async () => {
  const files = await filesIn('tizen')
  expect(formMistake(textOf(files.get('config.xml')!))).toBeNull()
  const page = textOf(files.get('index.html')!)
  expect(page.indexOf('$WEBAPIS/webapis/webapis.js')).toBeGreaterThan(0)
  expect(page.indexOf('$WEBAPIS/webapis/webapis.js')).toBeLessThan(page.indexOf('tenfootBoot'))
})

test('RDK’s bundles start by the id of the channel, with its channel and without the tester’s API', async () => {
  const files = await filesIn('rdk')
  for (const [path, level] of [['appBundle.js', 'es6'], ['appBundle.es5.js', 'es5']] as const) {
    const script = textOf(files.get(path)!).replace(/var APP_tv_tenfoot_channel = .*/, 'var APP_tv_tenfoot_channel = function () { return [].slice.call(arguments) }')
    expect(textOf(files.get(path)!)).toContain(`'${level}'`)
    // The one place where a test runs what was packed: as a launcher does.
    const start = new Function(`${script}; return APP_example_gull_tv`)() as (...given: unknown[]) => [Record<string, unknown>, unknown, { channel: string }]
    const [settings, platform, data] = start({ stage: { w: 1280 }, tester: true, version: '9.9.9' }, { path: './launched' })
    expect(settings).toMatchObject({ platform: 'rdk', stage: { w: 1280, h: 1080 }, tester: false, version: '9.9.9' })
    expect(platform).toEqual({ path: './launched', log: false })
    expect(JSON.parse(data.channel)).toMatchObject({ name: 'Gull & “Post” <TV>' })
  }
})

test('HbbTV gets XHTML, a table that names the page, and no need of WebGL', async () => {
  const files = await filesIn('hbbtv')
  const page = textOf(files.get('index.xhtml')!)
  expect(formMistake(page)).toBeNull()
  expect(page).toContain('"canvas2d":true')
  const table = textOf(files.get('app.ait')!)
  expect(formMistake(table)).toBeNull()
  expect(table).toContain('<mhp:URLBase>https://tv.gull.example/hbbtv/</mhp:URLBase>')
  expect(table).toContain('<mhp:appName Language="eng">Gull &amp; “Post” &lt;TV&gt;</mhp:appName>')
})

test('a site keeps in one folder what never changes, and two pages that lead there', async () => {
  const files = await filesIn('web')
  const folders = [...new Set([...files.keys()].filter(path => path.includes('/')).map(path => path.split('/')[0]!))].sort()
  expect(folders).toEqual([expect.stringMatching(/^1\.2\.3-[0-9a-f]{10}$/), 'icons'])
  for (const page of ['index.html', 'old.html']) expect(textOf(files.get(page)!)).toContain(`<base href="${folders[0]}/">`)
  expect(textOf(files.get('_headers')!)).toContain(`/${folders[0]}/*`)
  expect(textOf(files.get('old.html')!)).toContain('src="js/old/app.js"')
  expect(textOf(files.get('index.html')!)).not.toContain('js/old/')
  expect(JSON.parse(textOf(files.get('manifest.webmanifest')!))).toMatchObject({ name: 'Gull & “Post” <TV>', display: 'fullscreen' })
})
