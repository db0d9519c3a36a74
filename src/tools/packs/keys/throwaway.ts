import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import forge from 'node-forge'
import type { Keys, Keystore, SigningKey } from './keys'

/** Who reads the certificate learns that no store should take it. */
const marked = 'Tenfoot throw-away key, not for stores'
const years = 5

/** Keys for this run alone; nothing of them is kept. `now` is milliseconds since 1970. */
export function throwawayKeys(now: number): Keys {
  const pairs = ['author', 'distributor'].map(role => pairFor(`${marked} (${role})`, now)) as [Pair, Pair]
  return { kind: 'throw-away keys', tizen: { author: keyOf(pairs[0]), distributor: keyOf(pairs[1]) }, android: keystoreOf(pairs[0]) }
}

interface Pair {
  readonly privatePem: string
  readonly certificate: forge.pki.Certificate
}

function pairFor(name: string, now: number): Pair {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const privatePem = privateKey.export({ type: 'pkcs1', format: 'pem' }) as string
  const certificate = forge.pki.createCertificate()
  certificate.publicKey = forge.pki.publicKeyFromPem(publicKey.export({ type: 'spki', format: 'pem' }) as string)
  certificate.serialNumber = '01'
  // TVs' clocks are wrong more often than not.
  certificate.validity.notBefore = new Date(now - 2 * 86_400_000)
  certificate.validity.notAfter = new Date(now + years * 365 * 86_400_000)
  certificate.setSubject([{ name: 'commonName', value: name }])
  certificate.setIssuer([{ name: 'commonName', value: name }])
  certificate.sign(forge.pki.privateKeyFromPem(privatePem), forge.md.sha256.create())
  return { privatePem, certificate }
}

function keyOf({ privatePem, certificate }: Pair): SigningKey {
  const der = forge.asn1.toDer(forge.pki.certificateToAsn1(certificate)).getBytes()
  return { privateKey: createPrivateKey(privatePem).export({ type: 'pkcs8', format: 'pem' }) as string, chain: [Buffer.from(der, 'binary').toString('base64')] }
}

function keystoreOf({ privatePem, certificate }: Pair): Keystore {
  const password = 'throw-away'
  const p12 = forge.pkcs12.toPkcs12Asn1(forge.pki.privateKeyFromPem(privatePem), [certificate], password, { friendlyName: 'tenfoot', algorithm: '3des' })
  return { bytes: new Uint8Array(Buffer.from(forge.asn1.toDer(p12).getBytes(), 'binary')), password, alias: 'tenfoot' }
}
