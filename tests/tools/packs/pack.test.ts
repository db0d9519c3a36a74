import { afterAll, describe, expect, jest, test } from '@jest/globals'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unar } from '../../../src/tools/packs/archive/ar'
import { textOf } from '../../../src/tools/packs/archive/files'
import { untarGz } from '../../../src/tools/packs/archive/tar'
import { folderWith, removeFolders } from '../serve/folder'
import { packIn, verifyIn, workshop } from './commands'
import { gull } from './packing'

// Whole packages with all their pictures, on machines that do much else.
jest.setTimeout(60_000)

afterAll(removeFolders)

const withPackage = (entry: object) => ({ ...gull, package: { ...gull.package, logo: 'logo.png', ...entry } })

test('packs what is asked for, with sheets, sums, parts and licences beside it', async () => {
  const shop = await workshop()
  const { code, out, err } = await packIn(shop, ['webos', 'web', 'rdk', '--unsigned'])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(/^web\/example\.gull\.tv-1\.2\.3-web\.zip +\d+\.\d kB\nwebos\//)
  expect(out).toContain('SUBMISSION-lg.md: Privacy statement ("package.privacy" in the channel file) is empty.')
  expect(readdirSync(shop.out).sort()).toEqual(['LICENCES.txt', 'SHA256SUMS', 'SUBMISSION-lg.md', 'SUBMISSION-metrological.md', 'SUBMISSION-titan.md', 'SUBMISSION-vidaa.md', 'artefacts.json', 'pictures', 'rdk', 'sbom.cdx.json', 'web', 'webos'])
  expect(readFileSync(join(shop.out, 'SUBMISSION-lg.md'), 'utf8')).toContain('| Id (cannot be changed later) | example.gull.tv |')
  expect(readFileSync(join(shop.out, 'LICENCES.txt'), 'utf8')).toMatch(/hls\.js [\d.]+ \(Apache-2\.0\)/)
  expect(readdirSync(shop.folder).filter(name => /unfinished|former/.test(name))).toEqual([])
})

test('writes its folder anew: what an older run left is gone', async () => {
  const shop = await workshop()
  await packIn(shop, ['webos'])
  expect((await packIn(shop, ['rdk', '--json'])).code).toBe(0)
  expect(existsSync(join(shop.out, 'webos'))).toBe(false)
  expect(existsSync(join(shop.out, 'rdk'))).toBe(true)
})

test('sheets tell what this machine’s programs found, and what is wrong is told at once', async () => {
  const shop = await workshop()
  const { out } = await packIn(shop, ['webos'], { oracle: program => ({ isGood: program !== 'dpkg-deb', text: program === 'ar' ? 'debian-binary\ncontrol.tar.gz\ndata.tar.gz\n' : 'no such format' }) })
  expect(out).toContain('webos/example.gull.tv_1.2.3_all.ipk: package: dpkg-deb: no such format')
  expect(readFileSync(join(shop.out, 'SUBMISSION-lg.md'), 'utf8')).toMatch(/\| `webos\/example\.gull\.tv_1\.2\.3_all\.ipk` \| \d+ \| ar \| package: dpkg-deb: no such format · files: .* \| on a TV: There is no set here\. .* \|/)
})

test('tells scripts what it wrote', async () => {
  const { code, out } = await packIn(await workshop(), ['kiosk', '--version', '2.0.0', '--json'])
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ artefacts: [{ path: 'kiosk/example-gull-tv-kiosk_2.0.0_all.deb', bytes: expect.any(Number), signed: null }], problems: [] })
})

test('a new channel needs no new build: only the page, the pictures and what the channel brings differ', async () => {
  const one = await workshop()
  await packIn(one, ['web'])
  const other = await workshop({ ...withPackage({}), name: 'Tern Times' })
  await packIn(other, ['web'])
  const scripts = ({ out }: { out: string }) => readdirSync(join(out, 'web/site'), { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.js')).sort().map(path => readFileSync(join(out, 'web/site', path), 'utf8'))
  expect(scripts(one)).toEqual(scripts(other))
  expect(readFileSync(join(other.out, 'web/site/index.html'), 'utf8')).toContain('<title>Tern Times</title>')
})

describe('what is wrong is told once, with its place, and nothing is written', () => {
  test.each([
    ['the channel file', { name: 'Gull' }, ['web'], /channel\.json: Name the channel’s feed/],
    ['no id', { name: 'Gull', sources: ['https://gull.example/rss.xml'] }, ['web'], /package\.id: Name the app once and for all/],
    ['an id of somebody else', withPackage({ id: 'com.lge.gull' }), ['web'], /package\.id: Ids that begin with “com\.lge”/],
    ['no logo', gull, ['web'], /package\.logo: Name the channel’s sign/],
    ['a logo that is not there', withPackage({ logo: 'none.png' }), ['web'], /package\.logo: There is no file .*none\.png/],
    ['a version', withPackage({}), ['web', '--version', '1.2'], /--version: Write three numbers/],
    ['a file outside', { ...withPackage({}), sources: ['../outside.xml'] }, ['web'], /sources\[0\]: This file lies outside/],
    ['a file that is not there', { ...withPackage({}), sources: ['feeds/none.xml'] }, ['web'], /sources\[0\]: There is no file .*none\.xml/],
    ['its own files where none can be read', { ...withPackage({}), sources: ['logo.png'] }, ['kiosk'], /kiosk: The channel names files of this machine.*--base/],
    ['no address for HbbTV', withPackage({ hbbtv: {} }), ['hbbtv'], /package\.hbbtv\.address: Say where the app will lie/],
    ['no key', withPackage({}), ['tizen'], /tizen: There is no key to sign with.*--unsigned or --dev-keys/],
    ['no keys file', withPackage({}), ['web', '--keys', '/nowhere/keys.env'], /--keys: There is no file \/nowhere\/keys\.env/],
  ])('%s', async (_, channel, args, told) => {
    const shop = await workshop(channel)
    const { code, out, err } = await packIn(shop, args)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/could not be packed; nothing was written:\n {2}[^\n]+$/)
    expect(err).toMatch(told)
    expect(existsSync(shop.out)).toBe(false)
    const { out: json } = await packIn(shop, [...args, '--json'])
    expect(JSON.parse(json)).toMatchObject({ artefacts: [], problems: [{ place: expect.any(String), text: expect.any(String) }] })
  })

  test('all of it together', async () => {
    const { err } = await packIn(await workshop({ ...withPackage({ id: 'Gull', version: '1' }), sources: ['../a.xml'] }), ['web', 'tizen'])
    expect(err.split('\n').slice(1).map(line => line.trim().split(':')[0])).toEqual(['package.id', 'package.version', 'sources[0]'])
  })

  test('no build', async () => {
    const shop = await workshop()
    const { code, err } = await packIn({ ...shop, folder: folderWith({}) }, ['webos'])
    expect(code).toBe(1)
    expect(err).toMatch(/dist\/es5: There is no app in .*dist\/es5 yet\. Run: npm run build$/)
  })

  test('a folder that holds something else', async () => {
    const shop = await workshop()
    mkdirSync(shop.out)
    writeFileSync(join(shop.out, 'thesis.txt'), 'years of work')
    const { code, err } = await packIn(shop, ['web'])
    expect(code).toBe(1)
    expect(err).toMatch(/There is something in this folder that was not packed here/)
    expect(readdirSync(shop.out)).toEqual(['thesis.txt'])
  })

  test('a folder that cannot be written keeps what was there', async () => {
    const shop = await workshop()
    const { code, err } = await packIn({ ...shop, out: join(shop.channel, 'packages') }, ['kiosk'])
    expect(code).toBe(1)
    expect(err).toMatch(/channel\.json\/packages: It could not be written: E(?:NOTDIR|EXIST)/)
    expect(JSON.parse(readFileSync(shop.channel, 'utf8'))).toMatchObject({ name: gull.name })
  })

  test.each(process.platform === 'linux' ? ['/proc/nowhere', '/proc/nowhere/packages'] : [])('a place where no folder can be made: %s', async out => {
    const { code, err } = await packIn({ ...await workshop(), out }, ['kiosk'])
    expect(code).toBe(1)
    expect(err).toMatch(/nowhere(?:\/packages)?: It could not be written: ENOENT/)
  })

  test('screenshots without a browser: code 3, and what to install; nothing else needs one', async () => {
    const shop = await workshop()
    const { code, err } = await packIn(shop, ['kiosk', '--screenshots'], { browser: () => Promise.reject(new Error('No browser was found. Install Chrome or Chromium, or set CHROME_PATH to one.')) })
    expect(code).toBe(3)
    expect(err).toMatch(/nothing was written:\n {2}--screenshots: No browser was found\. Install Chrome or Chromium/)
    expect(existsSync(shop.out)).toBe(false)
  })

  test('missing tools are no fault of the channel: code 3, what to install, and all that needs none is packed whole', async () => {
    const shop = await workshop()
    const { code, out, err } = await packIn(shop, ['web', 'androidtv', '--unsigned'], { hasAndroid: false })
    expect(code).toBe(3)
    expect(err).toMatch(/^androidtv was left out: Install Android’s tools: apt-get install aapt libsmali-java zipalign apksigner android-framework-res/)
    expect(out).toMatch(/: 1 package\. Next/)
    const left = readdirSync(shop.out)
    expect(left).toContain('web')
    expect(left).not.toContain('androidtv')
    expect(left).not.toContain('SUBMISSION-play.md')
    expect((await verifyIn(shop.out, [], () => null)).out).toMatch(/SHA256SUMS +good/)
  })

  test('a target whose tools are missing, alone: nothing is written', async () => {
    const shop = await workshop()
    const { code, err } = await packIn(shop, ['androidtv', '--unsigned'], { hasAndroid: false })
    expect(code).toBe(3)
    expect(err).toMatch(/nothing was written:\n {2}androidtv: Install Android’s tools/)
    expect(existsSync(shop.out)).toBe(false)
  })

  test('what was left out stands among the problems for programs', async () => {
    const { code, out, err } = await packIn(await workshop(), ['kiosk', 'androidtv', '--unsigned', '--json'], { hasAndroid: false })
    expect(code).toBe(3)
    expect(err).toBe('')
    expect(JSON.parse(out)).toMatchObject({ problems: [{ place: 'androidtv' }], artefacts: [{ path: expect.stringMatching(/\.deb$/) }] })
  })
})

test.each([
  [[], /Name what to pack: web, webos, tizen, rdk, hbbtv, androidtv, kiosk\./],
  [['roku'], /There is no target “roku”/],
  [['web', '--unsigned', '--dev-keys'], /--unsigned and --dev-keys: choose one/],
  [['web', '--base', 'here'], /--base here: write a web address/],
  [['web', '--colour', 'red'], /Unknown option '--colour'/],
])('%j is wrong usage', async (args, told) => {
  const { code, err } = await packIn(await workshop(), args)
  expect(code).toBe(2)
  expect(err).toMatch(told)
})

test('what the channel names of its own folder comes along where it can be read, and is on the web elsewhere', async () => {
  const shop = await workshop({ ...withPackage({ base: 'https://gull.example/tv' }), sources: ['logo.png'] })
  expect((await packIn(shop, ['web', 'webos'])).code).toBe(0)
  const [folder] = readdirSync(join(shop.out, 'web/site')).filter(name => name.startsWith('1.2.3-'))
  expect(existsSync(join(shop.out, 'web/site', folder!, 'channel/logo.png'))).toBe(true)
  const data = untarGz(unar(new Uint8Array(readFileSync(join(shop.out, 'webos/example.gull.tv_1.2.3_all.ipk')))).get('data.tar.gz')!)
  expect([...data.keys()].filter(path => path.includes('/channel/'))).toEqual([])
  expect(textOf(data.get('usr/palm/applications/example.gull.tv/index.html')!)).toContain('"https://gull.example/tv/logo.png"')
})

test('the web address of the channel file’s folder stands for its files', async () => {
  const shop = await workshop({ ...withPackage({}), sources: ['feeds/news.xml'] })
  expect((await packIn(shop, ['web', '--base', 'https://gull.example/tv/'])).code).toBe(0)
  expect(readFileSync(join(shop.out, 'web/site/index.html'), 'utf8')).toContain('"https://gull.example/tv/feeds/news.xml"')
})
