import { describe, expect, jest, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { ask } from '../../../src/tools/packs/verify/oracle'
import { bytesOf, textOf, type Files } from '../../../src/tools/packs/archive/files'
import { unzip, zip } from '../../../src/tools/packs/archive/zip'
import { isThere } from '../../../src/tools/packs/android/tools'
import { throwawayKeys } from '../../../src/tools/packs/keys/throwaway'
import { signed } from '../../../src/tools/packs/tizen/signature'
import { targets } from '../../../src/tools/packs/targets'
import { artefactChecks } from '../../../src/tools/packs/verify/artefactChecks'
import { packing } from './packing'

// Whole packages with all their pictures, on machines that do much else.
jest.setTimeout(60_000)

const keys = throwawayKeys(Date.now())

async function widget(): Promise<Files> {
  const artefacts = await targets.tizen.pack(await packing({ keys }))
  expect(artefacts.map(({ path, signed: by }) => [path, by])).toEqual([['tizen/example.gull.tv-1.2.3-unsigned.wgt', 'not'], ['tizen/example.gull.tv-1.2.3-throwaway.wgt', 'throw-away keys']])
  return unzip(artefacts[1]!.bytes)
}

const checked = (files: Files) => artefactChecks('tizen/a.wgt', zip(files), ask).filter(({ is }) => is === 'wrong').map(({ check }) => check)

test('the hashes of what a signature says of itself are the two that follow from the standard', async () => {
  const files = await widget()
  const digestOf = (name: string) => /URI="#prop">.*?<DigestValue>([^<]+)/.exec(textOf(files.get(name)!))![1]
  expect([digestOf('author-signature.xml'), digestOf('signature1.xml')]).toEqual(['lpo8tUDs054eLlBQXiDPVDVKfw30ZZdtkRs1jd7H5K8=', 'u/jU3U4Zm5ihTMSjKGlGYbWzDfRkGphPPHx3gJIYEJ4='])
})

test('a signature names every file by its escaped path, with the hash of its bytes', async () => {
  const files = await widget()
  const xml = textOf(files.get('author-signature.xml')!)
  const hash = createHash('sha256').update(files.get('js/app.js')!).digest('base64')
  expect(xml).toContain(`<Reference URI="js%2Fapp.js"><DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"></DigestMethod><DigestValue>${hash}</DigestValue></Reference>`)
  expect(xml).not.toMatch(/sha512/i)
})

test('the author alone can sign', () => {
  const files = signed(new Map([['a', bytesOf('a')]]), keys.tizen!.author, null)
  expect([...files.keys()]).toEqual(['a', 'author-signature.xml'])
})

test('who reads the certificate learns that it is for no store', () => {
  expect(Buffer.from(keys.tizen!.author.chain[0]!, 'base64').toString('latin1')).toContain('Tenfoot throw-away key, not for stores (author)')
})

const there = isThere('xmlsec1')
if (!there) console.warn('Not tried: xmlsec1 is missing (apt-get install xmlsec1).')

;(there ? describe : describe.skip)('xmlsec1', () => {
  test('accepts both signatures', async () => {
    const rows = artefactChecks('tizen/a.wgt', zip(await widget()), ask)
    expect(rows.filter(({ text }) => text === 'accepted by xmlsec1').map(({ check }) => check)).toEqual(['author-signature.xml verified', 'signature1.xml verified'])
    expect(rows.filter(({ is }) => is === 'wrong')).toEqual([])
  })

  test('notices one bit of a file', async () => {
    const files = new Map(await widget())
    const script = files.get('js/app.js')!.slice()
    script[3]! ^= 1
    files.set('js/app.js', script)
    expect(checked(files)).toEqual(expect.arrayContaining(['author-signature.xml verified', 'signature1.xml verified']))
  })

  test('notices a file that is gone, and the check of names one that was added', async () => {
    const fewer = new Map(await widget())
    fewer.delete('js/hls.js')
    expect(checked(fewer)).toEqual(expect.arrayContaining(['author-signature.xml covers all files', 'author-signature.xml verified', 'signature1.xml verified']))
    const more = new Map(await widget()).set('js/more.js', bytesOf('more()'))
    expect(checked(more)).toEqual(['author-signature.xml covers all files', 'signature1.xml covers all files'])
  })

  test('notices another author’s signature under the distributor’s', async () => {
    const files = await widget()
    const plain = new Map([...files].filter(([path]) => !path.endsWith('signature.xml') && path !== 'signature1.xml'))
    const other = signed(plain, throwawayKeys(Date.now()).tizen!.author, null)
    expect(checked(new Map([...files, ['author-signature.xml', other.get('author-signature.xml')!]]))).toEqual(['signature1.xml verified'])
  })
})
