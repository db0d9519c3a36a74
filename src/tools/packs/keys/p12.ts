import { createPrivateKey, createPublicKey, X509Certificate } from 'node:crypto'
import forge from 'node-forge'
import type { SigningKey } from './keys'

/** The key in a PKCS #12 file, old or new, with its certificates in order; throws one sentence. */
export function readP12(bytes: Uint8Array, password: string): SigningKey {
  const p12 = opened(bytes, password)
  const bags = (type: string) => p12.getBags({ bagType: type })[type] ?? []
  const key = [...bags(forge.pki.oids.pkcs8ShroudedKeyBag!), ...bags(forge.pki.oids.keyBag!)].find(bag => bag.key)?.key
  if (!key) throw new Error('It holds no private key.')
  const privateKey = forge.pki.privateKeyInfoToPem(forge.pki.wrapRsaPrivateKey(forge.pki.privateKeyToAsn1(key)))
  const all = bags(forge.pki.oids.certBag!).flatMap(({ cert }) => cert ? [new X509Certificate(forge.pki.certificateToPem(cert))] : [])
  const own = createPublicKey(createPrivateKey(privateKey)).export({ type: 'spki', format: 'der' })
  const leaf = all.find(({ publicKey }) => own.equals(publicKey.export({ type: 'spki', format: 'der' })))
  if (!leaf) throw new Error('It holds no certificate for its private key.')
  return { privateKey, chain: chainFrom(leaf, all).map(certificate => certificate.raw.toString('base64')) }
}

function opened(bytes: Uint8Array, password: string): forge.pkcs12.Pkcs12Pfx {
  try {
    return forge.pkcs12.pkcs12FromAsn1(forge.asn1.fromDer(forge.util.createBuffer(Buffer.from(bytes).toString('binary'))), password)
  } catch {
    throw new Error('It cannot be opened: the password is wrong, or it is no PKCS #12 file with an RSA key.')
  }
}

/** The files hold them in any order. */
function chainFrom(leaf: X509Certificate, all: readonly X509Certificate[]): readonly X509Certificate[] {
  const chain = [leaf]
  for (let last = leaf; ;) {
    const issuer = all.find(one => !chain.includes(one) && last.checkIssued(one))
    if (!issuer) return chain
    chain.push(issuer)
    last = issuer
  }
}
