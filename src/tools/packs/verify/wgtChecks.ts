import { textOf, type Files } from '../archive/files'
import { unzip } from '../archive/zip'
import { appChecks, cleanChecks } from './appChecks'
import { pictureMistake } from './ipkChecks'
import { asked, type Ask, withFiles } from './oracle'
import { judged, notChecked, wrong, type Found } from './row'
import { formMistake } from './wellFormed'

const allowed = ['internet', 'tv.inputdevice']
/** The hash of what each signature says of itself follows from the standard alone. */
const properties: Readonly<Record<string, string>> = {
  'author-signature.xml': 'lpo8tUDs054eLlBQXiDPVDVKfw30ZZdtkRs1jd7H5K8=',
  'signature1.xml': 'u/jU3U4Zm5ihTMSjKGlGYbWzDfRkGphPPHx3gJIYEJ4=',
}

/** Samsung's package. */
export function wgtChecks(bytes: Uint8Array, ask: Ask): readonly Found[] {
  const files = unzip(bytes)
  const config = textOf(files.get('config.xml') ?? new Uint8Array())
  const isSigned = files.has('author-signature.xml')
  return [
    judged('config.xml', configMistakes(config)),
    judged('icon', pictureMistake(files, 'icon.png', [117, 117]), '117 × 117'),
    ...isSigned ? Object.keys(properties).filter(name => files.has(name)).flatMap(name => signatureChecks(name, files, ask)) : [notChecked('signatures', 'It is not signed: for installers that sign it themselves.')],
    ...isSigned && !files.has('signature1.xml') ? [notChecked('signature1.xml', 'No distributor’s key was given. Samsung’s store signs for itself; a TV takes it only with one.')] : [],
    ...appChecks({ files, page: 'index.html', tv: 'tizen', levelOf: () => 'es5' }),
    ...cleanChecks(files, bytes.length),
    notChecked('on a TV', 'There is no set here, and a set takes only what is signed with a certificate that names it.'),
  ]
}

function configMistakes(config: string): readonly string[] {
  const form = formMistake(config)
  if (form !== null || config === '') return [form ?? 'There is none.']
  const privileges = [...config.matchAll(/privilege\/([\w.]+)"/g)].map(([, name]) => name!)
  return [
    ...privileges.filter(name => !allowed.includes(name)).map(name => `it asks for ${name}, which the app does not need`),
    .../<tizen:application id="([A-Za-z0-9]{10})\.[A-Za-z0-9]+" package="\1" required_version="2\.4"\/>/.test(config) ? [] : ['its ids have not the form that TVs want'],
    .../ version="\d{1,3}\.\d{1,3}\.\d{1,5}"/.test(config) ? [] : ['its version has not three numbers'],
  ]
}

function signatureChecks(name: string, files: Files, ask: Ask): readonly Found[] {
  const xml = textOf(files.get(name)!)
  const named = [...xml.matchAll(/<Reference URI="([^"#]+)">/g)].map(([, uri]) => decodeURIComponent(uri!)).sort()
  const covered = [...files.keys()].filter(path => path !== name && !(path === 'signature1.xml' || name === 'author-signature.xml' && path === 'author-signature.xml')).sort()
  return [
    judged(`${name} covers all files`, named.join('\n') === covered.join('\n') ? [] : [`it names ${named.length} files, and there are ${covered.length}`], `${named.length} files`),
    judged(`${name} says who signs`, xml.includes(`<DigestValue>${properties[name]}</DigestValue>`) ? [] : ['the hash of its properties is not the standard’s']),
    judged(`${name} is for old sets, too`, /sha512/i.test(xml) ? ['it uses SHA-512, which sets of 2015 and 2016 refuse'] : [], 'SHA-256'),
    verified(name, xml, files, ask),
  ]
}

/** Whose key it is only its owner knows: the last certificate is taken as it is, so this proves that nothing was changed. */
function verified(name: string, xml: string, files: Files, ask: Ask): Found {
  const root = [...xml.matchAll(/<X509Certificate>([^<]+)</g)].pop()?.[1]
  if (root === undefined) return wrong(`${name} verified`, 'It has no certificate.')
  const pem = `-----BEGIN CERTIFICATE-----\n${root.replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`
  // The signature names the files as they lie in the package.
  return withFiles(new Map([...files, ['root.certificate', new TextEncoder().encode(pem)]]), folder =>
    asked(`${name} verified`, 'xmlsec1', ask('xmlsec1', ['--verify', '--id-attr:Id', 'http://www.w3.org/2000/09/xmldsig#:Object', '--trusted-pem', 'root.certificate', name], folder), text => /^OK/m.test(text) ? null : 'xmlsec1 did not say OK.'))
}
