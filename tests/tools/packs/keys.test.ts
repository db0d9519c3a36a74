import { afterAll, describe, expect, test } from '@jest/globals'
import { createPrivateKey, createPublicKey, X509Certificate } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import forge from 'node-forge'
import { readP12 } from '../../../src/tools/packs/keys/p12'
import { readKeys } from '../../../src/tools/packs/keys/readKeys'
import { folderWith, removeFolders } from '../serve/folder'

afterAll(removeFolders)

/** A key whose certificate another one vouches for, as Samsung's are, in a file of either kind. */
const authority = pair('Gull authority')
const author = pair('Gull author', authority)

function pair(name: string, issuer?: { readonly privateKey: forge.pki.rsa.PrivateKey; readonly certificate: forge.pki.Certificate }) {
  const { privateKey, publicKey } = forge.pki.rsa.generateKeyPair({ bits: 1024 })
  const certificate = forge.pki.createCertificate()
  certificate.publicKey = publicKey
  certificate.serialNumber = issuer ? '02' : '01'
  certificate.validity.notBefore = new Date('2026-01-01')
  certificate.validity.notAfter = new Date('2036-01-01')
  certificate.setSubject([{ name: 'commonName', value: name }])
  certificate.setIssuer(issuer ? issuer.certificate.subject.attributes : [{ name: 'commonName', value: name }])
  certificate.sign((issuer ?? { privateKey }).privateKey, forge.md.sha256.create())
  return { privateKey, certificate }
}

function p12(password: string, algorithm: '3des' | 'aes256'): Uint8Array {
  // The authority first: files hold them in any order.
  const asn1 = forge.pkcs12.toPkcs12Asn1(author.privateKey, [authority.certificate, author.certificate], password, { algorithm })
  return new Uint8Array(Buffer.from(forge.asn1.toDer(asn1).getBytes(), 'binary'))
}

describe('a PKCS #12 file', () => {
  test.each(['3des', 'aes256'] as const)('of the kind %s gives its key, and its certificates in their order', kind => {
    const { privateKey, chain } = readP12(p12('secret', kind), 'secret')
    const [own, issuer, ...more] = chain.map(one => new X509Certificate(Buffer.from(one, 'base64')))
    expect(createPublicKey(createPrivateKey(privateKey)).export({ type: 'spki', format: 'pem' })).toBe(own!.publicKey.export({ type: 'spki', format: 'pem' }))
    expect([own!.subject, issuer!.subject, more]).toEqual(['CN=Gull author', 'CN=Gull authority', []])
  })

  test('is not opened by another password', () => {
    expect(() => readP12(p12('secret', '3des'), 'guess')).toThrow('It cannot be opened: the password is wrong, or it is no PKCS #12 file with an RSA key.')
    expect(() => readP12(new Uint8Array([1, 2, 3]), '')).toThrow(/^It cannot be opened/)
  })
})

describe('keys', () => {
  function folderWithKeys(lines: string): string {
    const folder = folderWith({ 'keys.env': lines, 'password': 'secret\n' })
    writeFileSync(join(folder, 'author.p12'), p12('secret', 'aes256'))
    return folder
  }

  test('come from a file of lines, their passwords from files of their own', () => {
    const folder = folderWithKeys('# Ours\nTENFOOT_TIZEN_AUTHOR=author.p12\nTENFOOT_TIZEN_AUTHOR_PASSWORD_FILE = password\nTENFOOT_ANDROID=author.p12\nTENFOOT_ANDROID_PASSWORD=secret\nTENFOOT_ANDROID_ALIAS=gull\n')
    const { keys, problems } = readKeys(join(folder, 'keys.env'), {})
    expect(problems).toEqual([])
    expect(keys).toMatchObject({ kind: 'store keys', tizen: { author: { chain: [expect.any(String), expect.any(String)] }, distributor: null }, android: { password: 'secret', alias: 'gull' } })
  })

  test('come from the environment, where there is no file', () => {
    const folder = folderWithKeys('')
    const { keys } = readKeys(null, { TENFOOT_TIZEN_AUTHOR: join(folder, 'author.p12'), TENFOOT_TIZEN_AUTHOR_PASSWORD: 'secret', TENFOOT_TIZEN_DISTRIBUTOR: join(folder, 'author.p12'), TENFOOT_TIZEN_DISTRIBUTOR_PASSWORD: 'secret' })
    expect(keys.tizen?.distributor).not.toBeNull()
    expect(readKeys(null, {}).keys).toEqual({ kind: 'none', tizen: null, android: null })
  })

  test.each([
    ['', 'keys.env', /names no key/],
    ['TENFOOT_TIZEN=author.p12', 'keys.env:1', /the names are TENFOOT_TIZEN_AUTHOR/],
    ['TENFOOT_TIZEN_AUTHOR=nothing.p12', 'TENFOOT_TIZEN_AUTHOR', /There is no file/],
    ['TENFOOT_TIZEN_AUTHOR=author.p12\nTENFOOT_TIZEN_AUTHOR_PASSWORD=guess', 'TENFOOT_TIZEN_AUTHOR', /the password is wrong/],
    ['TENFOOT_TIZEN_DISTRIBUTOR=author.p12', 'TENFOOT_TIZEN_DISTRIBUTOR', /no author’s key/],
    ['TENFOOT_ANDROID=author.p12', 'TENFOOT_ANDROID_ALIAS', /which key of the keystore/],
  ])('%j is told, and no password with it', (lines, place, text) => {
    const { keys, problems } = readKeys(join(folderWithKeys(lines), 'keys.env'), {})
    expect(keys.kind).toBe('none')
    expect(problems).toHaveLength(1)
    expect(problems[0]!.path.endsWith(place)).toBe(true)
    expect(problems[0]!.text).toMatch(text)
    expect(JSON.stringify(problems)).not.toMatch(/guess|secret/)
  })

  test('in a repository are refused, however deep', () => {
    const folder = folderWithKeys('TENFOOT_TIZEN_AUTHOR=author.p12\nTENFOOT_TIZEN_AUTHOR_PASSWORD=secret')
    mkdirSync(join(folder, '.git'))
    expect(readKeys(join(folder, 'keys.env'), {}).problems[0]!.text).toMatch(/lies in a repository, and who gets that gets the key/)
    const outside = folderWith({ 'keys.env': `TENFOOT_TIZEN_AUTHOR=${folder}/author.p12` })
    expect(readKeys(join(outside, 'keys.env'), {}).problems).toMatchObject([{ path: 'TENFOOT_TIZEN_AUTHOR', text: expect.stringMatching(/lies in a repository/) }])
  })
})
