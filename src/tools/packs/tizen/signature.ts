import { createHash, createSign } from 'node:crypto'
import { bytesOf, inOrder, type Files } from '../archive/files'
import type { SigningKey } from '../keys/keys'

type Role = 'author' | 'distributor'

const c14n = 'http://www.w3.org/2001/10/xml-exc-c14n#'
const c14n11 = 'http://www.w3.org/2006/12/xml-c14n11'
// SHA-512 is what newer tools take, and what TVs of 2015 and 2016 refuse.
const sha256 = 'http://www.w3.org/2001/04/xmlenc#sha256'
const rsaSha256 = 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256'
const dsig = 'http://www.w3.org/2000/09/xmldsig#'
const widgets = 'http://www.w3.org/ns/widgets-digsig'
const properties = 'http://www.w3.org/2009/xmldsig-properties'
const names: Record<Role, string> = { author: 'author-signature.xml', distributor: 'signature1.xml' }
const ids: Record<Role, string> = { author: 'AuthorSignature', distributor: 'DistributorSignature' }

/** A widget's files with the author's signature, and the distributor's over that (W3C Widget Digital Signatures). */
export function signed(files: Files, author: SigningKey, distributor: SigningKey | null): Files {
  const byAuthor = new Map([...files, [names.author, bytesOf(signatureOf('author', files, author))]])
  return distributor ? new Map([...byAuthor, [names.distributor, bytesOf(signatureOf('distributor', byAuthor, distributor))]]) : byAuthor
}

/** The text is written in its canonical form, so that what is hashed is what stands there. */
function signatureOf(role: Role, files: Files, { privateKey, chain }: SigningKey): string {
  const info = signedInfo(files, digestOf(propertiesOf(role, ` xmlns="${dsig}"`)))
  const value = createSign('RSA-SHA256').update(info(` xmlns="${dsig}"`)).sign(privateKey, 'base64')
  const certificates = chain.map(one => `<X509Certificate>${one}</X509Certificate>`).join('')
  return `<Signature xmlns="${dsig}" Id="${ids[role]}">${info('')}<SignatureValue>${value}</SignatureValue><KeyInfo><X509Data>${certificates}</X509Data></KeyInfo>${propertiesOf(role, '')}</Signature>`
}

function signedInfo(files: Files, propertyDigest: string): (namespace: string) => string {
  const references = inOrder(files).map(([path, bytes]) => reference(encodeURIComponent(path), '', digestOf(bytes)))
  const property = reference('#prop', `<Transforms><Transform Algorithm="${c14n11}"></Transform></Transforms>`, propertyDigest)
  return namespace => `<SignedInfo${namespace}><CanonicalizationMethod Algorithm="${c14n}"></CanonicalizationMethod><SignatureMethod Algorithm="${rsaSha256}"></SignatureMethod>${references.join('')}${property}</SignedInfo>`
}

function reference(uri: string, transforms: string, digest: string): string {
  return `<Reference URI="${uri}">${transforms}<DigestMethod Algorithm="${sha256}"></DigestMethod><DigestValue>${digest}</DigestValue></Reference>`
}

/** What the signature says of itself. What is hashed names the namespace that `outer` elements give it. */
function propertiesOf(role: Role, outer: string): string {
  const property = (id: string, content: string) => `<SignatureProperty Id="${id}" Target="#${ids[role]}">${content}</SignatureProperty>`
  return `<Object${outer} Id="prop"><SignatureProperties xmlns:dsp="${properties}">${[
    property('profile', `<dsp:Profile URI="${widgets}#profile"></dsp:Profile>`),
    property('role', `<dsp:Role URI="${widgets}#role-${role}"></dsp:Role>`),
    property('identifier', '<dsp:Identifier></dsp:Identifier>'),
  ].join('')}</SignatureProperties></Object>`
}

function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64')
}
