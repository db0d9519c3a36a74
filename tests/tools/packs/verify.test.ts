import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isThere } from '../../../src/tools/packs/android/tools'
import { textOf, bytesOf, type Files } from '../../../src/tools/packs/archive/files'
import { unzip, zip } from '../../../src/tools/packs/archive/zip'
import { artefactChecks } from '../../../src/tools/packs/verify/artefactChecks'
import { formMistake } from '../../../src/tools/packs/verify/wellFormed'
import { folderWith, removeFolders } from '../serve/folder'
import { packIn, verifyIn, workshop } from './commands'
import { gull } from './packing'

// Whole packages with all their pictures, on machines that do much else.
jest.setTimeout(60_000)

const whole = { ...gull, package: { ...gull.package, logo: 'logo.png', description: 'News', website: 'https://gull.example/', privacy: 'https://gull.example/p', support: 'tv@gull.example', ages: '0' } }
/** As if each program were there and content. */
const content = (oracle: string) => ({ isGood: true, text: { ar: 'debian-binary\ncontrol.tar.gz\ndata.tar.gz\n', xmlsec1: 'OK\n' }[oracle] ?? '' })
let packages = ''

beforeAll(async () => {
  const shop = await workshop(whole)
  expect((await packIn(shop, ['web', 'webos', 'tizen', 'rdk', 'hbbtv', 'kiosk', '--dev-keys'])).err).toBe('')
  packages = shop.out
})
afterAll(removeFolders)

function copy(): string {
  const folder = join(folderWith({}), 'packages')
  cpSync(packages, folder, { recursive: true })
  return folder
}

test('all is good where all programs are there, and the table says what nobody looked at', async () => {
  const { code, out } = await verifyIn(packages, [], content)
  expect(out).toMatch(/\d+ good, 0 wrong, \d+ not checked\.$/)
  expect(code).toBe(0)
  expect(out).toMatch(/webos\/example\.gull\.tv_1\.2\.3_all\.ipk\n/)
  expect(out).toMatch(/on a TV +– {6}There is no set here/)
})

test('a program that is missing is no failure, and no success: code 3, and what to install', async () => {
  const { code, out } = await verifyIn(packages, ['--json'], () => null)
  expect(code).toBe(3)
  const { rows } = JSON.parse(out) as { rows: { check: string; is: string; text: string }[] }
  expect(rows.filter(({ is }) => is === 'wrong')).toEqual([])
  expect(rows.filter(({ text }) => text === 'xmlsec1 is missing: apt-get install xmlsec1')).toHaveLength(2)
})

test('the real programs of this machine accept it', async () => {
  const { out } = await verifyIn(packages)
  expect(out).toMatch(/ 0 wrong, /)
  const known = ['ar', 'dpkg-deb', 'xmlsec1', 'unzip', 'tar'].filter(isThere)
  for (const program of known) expect(out).toContain(`accepted by ${program}`)
})

describe('tampering', () => {
  test('a changed file is named by its sum', async () => {
    const folder = copy()
    writeFileSync(join(folder, 'SUBMISSION-lg.md'), 'changed')
    const { code, out } = await verifyIn(folder, [], content)
    expect(code).toBe(1)
    expect(out).toMatch(/SHA256SUMS +WRONG {2}SUBMISSION-lg\.md was changed/)
  })

  test('a package cut short is told as damaged, and the others are still checked', async () => {
    const folder = copy()
    const file = join(folder, 'webos', readdirSync(join(folder, 'webos'))[0]!)
    writeFileSync(file, readFileSync(file).subarray(0, 5_000))
    const { code, out } = await verifyIn(folder, [], content)
    expect(code).toBe(1)
    expect(out).toMatch(/opened +WRONG {2}It is damaged/)
    expect(out).toMatch(/old\.html: tester’s API is off +good/)
  })

  test('a file that is gone', async () => {
    const folder = copy()
    rmSync(join(folder, 'LICENCES.txt'))
    expect((await verifyIn(folder, [], content)).out).toMatch(/licences +WRONG {2}LICENCES\.txt is missing/)
  })
})

describe('each check can fail', () => {
  const widget = (): Map<string, Uint8Array> => new Map(unzip(new Uint8Array(readFileSync(join(packages, 'tizen/example.gull.tv-1.2.3-unsigned.wgt')))))
  const wrongIn = (files: Files) => artefactChecks('tizen/a.wgt', zip(files), content as never).filter(({ is }) => is === 'wrong').map(({ check, text }) => `${check}: ${text}`)
  const page = (change: (html: string) => string) => { const files = widget(); return files.set('index.html', bytesOf(change(textOf(files.get('index.html')!)))) }

  test.each<[string, () => Files, RegExp]>([
    ['newer JavaScript', () => widget().set('js/app.js', bytesOf('const a = 1')), /^language level: js\/app\.js is not ES5/],
    ['a script that is not there', () => { const files = widget(); files.delete('js/polyfills.js'); return files }, /^what the page names is there: js\/polyfills\.js/],
    ['a tester', () => page(html => html.replace('"tester":false', '"tester":true')), /^tester’s API is off: It is on/],
    ['a proxy', () => page(html => html.replace('"tester":false', '"tester":false,"proxy":"/p?a="')), /^tester’s API is off/],
    ['a channel that no TV takes', () => page(html => html.replace('"sources":', '"source":')), /^channel: .*source: Tenfoot knows no such entry/],
    ['a map', () => widget().set('js/app.js.map', bytesOf('{}')), /^no maps: js\/app\.js\.map/],
    ['a named map', () => widget().set('js/app.js', bytesOf('var a\n//# sourceMappingURL=app.js.map\n')), /^no maps: js\/app\.js names one/],
    ['a key', () => widget().set('static/a.txt', bytesOf('-----BEGIN RSA PRIVATE KEY-----')), /^no keys: static\/a\.txt/],
    ['a key file', () => widget().set('author.p12', bytesOf('')), /^no keys: author\.p12/],
    ['a simulator', () => widget().set('simulator/index.html', bytesOf('')), /^no simulator: simulator\/index\.html/],
    ['a path of this machine', () => widget().set('static/a.txt', bytesOf(`built in ${process.cwd()}`)), /^no paths of this machine: static\/a\.txt/],
    ['eleven million bytes', () => widget().set('static/a.png', new Uint8Array(11_000_000)), /^size: 11\.\d\d MB, and 10\.00 MB is the most/],
    ['a privilege too many', () => { const files = widget(); return files.set('config.xml', bytesOf(textOf(files.get('config.xml')!).replace('privilege/internet', 'privilege/filesystem'))) }, /^config\.xml: it asks for filesystem/],
    ['a broken description', () => widget().set('config.xml', bytesOf('<widget><name>A & B</name></widget>')), /^config\.xml: There is a “&”/],
    ['an icon of another size', () => { const files = widget(); return files.set('icon.png', files.get('static/images/icon.png')!) }, /^icon: icon\.png is 400 × 400 instead of 117 × 117/],
  ])('%s', (_, files, told) => {
    const wrong = wrongIn(files())
    expect(wrong).toHaveLength(1)
    expect(wrong[0]).toMatch(told)
  })

  test('a package without a page at all', () => {
    expect(wrongIn(new Map([['a.txt', bytesOf('a')]])).join('\n')).toMatch(/page: There is no index\.html/)
  })
})

test.each([
  ['<a><b/></a>', null], ['<a b="1" c=\'2\'>&amp;&#65;</a>', null], ['<?xml version="1.0"?><!-- & < --><a><![CDATA[ & < ]]></a>', null],
  ['<a><b></a>', '</a> stands where </b> should.'], ['<a>', '<a> is never closed.'], ['</a>', '</a> closes nothing.'], ['<a>&b</a>', 'There is a “&” that must be written as &amp;.'], ['<a>1 < 2</a>', 'There is a “<” that must be written as &lt;.'], ['<a b="1" b="2"/>', '<a> has an attribute twice.'],
])('the form of %s', (xml, mistake) => {
  expect(formMistake(xml)).toBe(mistake)
})

test('a folder without packages says how to make some, and wrong usage is 2', async () => {
  expect(await verifyIn(folderWith({}))).toMatchObject({ code: 1, err: expect.stringMatching(/there are no packages here\. Write some: npm run channel -- pack web$/) })
  expect(await verifyIn(packages, ['another'])).toMatchObject({ code: 2 })
})
