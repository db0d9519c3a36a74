import { textFiles, textOf, together, type Files } from './archive/files'
import { zip } from './archive/zip'
import { packedApp } from './page/packedApp'
import { escapedXml } from './page/packedPage'
import { xhtml } from './page/xhtml'
import type { Packing, Target } from './packing'
import { nginxTypes } from './webHeaders'

/** HbbTV asks for no WebGL, and its screen of graphics is 1280 wide. */
const stage = { canvas2d: true, w: 1280, h: 720, precision: 2 / 3 }
const manager = '<object id="applicationManager" type="application/oipfApplicationManager" style="position: absolute; left: 0; top: 0; width: 0; height: 0"></object>'
/** Until it is shown an application is there and cannot be seen; a browser has no such thing. */
const show = `<script>
try {
  var manager = document.getElementById('applicationManager')
  if (manager && manager.getOwnerApplication) manager.getOwnerApplication(document).show()
} catch (error) { /* Shown already, or no HbbTV: the app runs either way. */ }
</script>`

/** A site for HbbTV: a page in XHTML, and the table (XML AIT) that tells TVs where it is. */
export const hbbtv: Target = {
  title: 'HbbTV',
  levels: ['es5'],
  stores: [],
  problems: ({ about }) => about.hbbtv.address === null ? [{ path: 'package.hbbtv.address', text: 'Say where the app will lie: "package": { "hbbtv": { "address": "https://tv.gull.example/hbbtv/" } }. The table that TVs read needs it.' }] : [],
  pack: async packing => {
    const { id, version } = packing.about
    return [{ path: `hbbtv/${id}-${version}-hbbtv.zip`, bytes: zip(await filesOf(packing)), signed: null }]
  },
}

async function filesOf(packing: Packing): Promise<Files> {
  const page = (html: string) => xhtml(html.replace('content="width=1920"', 'content="width=1280"').replace('<body>', `<body>\n${manager}\n${show}`))
  const app = await packedApp(packing, 'es5', { tv: 'hbbtv', stage, page })
  return together(new Map([...app].filter(([path]) => path !== 'index.html')), textFiles({
    'index.xhtml': textOf(app.get('index.html')!),
    'app.ait': aitOf(packing),
    '.htaccess': `AddType application/vnd.hbbtv.xhtml+xml .xhtml\nAddType application/vnd.dvb.ait+xml .ait\n`,
    'nginx.conf': nginxTypes({ 'xhtml': 'application/vnd.hbbtv.xhtml+xml', 'ait': 'application/vnd.dvb.ait+xml' }),
  }))
}

/** TS 102 809: one application, started by whoever opens it (PRESENT), not by a broadcast. */
function aitOf({ about: { name, language, version, hbbtv: { address, organisation, application } } }: Packing): string {
  const [major] = version.split('.')
  return `<?xml version="1.0" encoding="UTF-8"?>
<mhp:ServiceDiscovery xmlns:mhp="urn:dvb:mhp:2009" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <mhp:ApplicationDiscovery DomainName="${escapedXml(new URL(address!).host)}">
    <mhp:ApplicationList>
      <mhp:Application>
        <mhp:appName Language="${threeLetters(language)}">${escapedXml(name)}</mhp:appName>
        <mhp:applicationIdentifier>
          <mhp:orgId>${organisation}</mhp:orgId>
          <mhp:appId>${application}</mhp:appId>
        </mhp:applicationIdentifier>
        <mhp:applicationDescriptor>
          <mhp:type><mhp:OtherApp>application/vnd.hbbtv.xhtml+xml</mhp:OtherApp></mhp:type>
          <mhp:controlCode>PRESENT</mhp:controlCode>
          <mhp:visibility>VISIBLE_ALL</mhp:visibility>
          <mhp:serviceBound>false</mhp:serviceBound>
          <mhp:priority>1</mhp:priority>
          <mhp:version>${Number(major).toString(16).padStart(2, '0')}</mhp:version>
          <mhp:mhpVersion><mhp:profile>0</mhp:profile><mhp:versionMajor>1</mhp:versionMajor><mhp:versionMinor>1</mhp:versionMinor><mhp:versionMicro>1</mhp:versionMicro></mhp:mhpVersion>
        </mhp:applicationDescriptor>
        <mhp:applicationTransport xsi:type="mhp:HTTPTransportType"><mhp:URLBase>${escapedXml(address!)}</mhp:URLBase></mhp:applicationTransport>
        <mhp:applicationLocation>index.xhtml</mhp:applicationLocation>
      </mhp:Application>
    </mhp:ApplicationList>
  </mhp:ApplicationDiscovery>
</mhp:ServiceDiscovery>
`
}

/** ISO 639-2, which DVB speaks, of the languages that the app speaks; 'und' for the others. */
function threeLetters(language: string): string {
  return { en: 'eng', ar: 'ara', fa: 'fas', es: 'spa', fr: 'fra' }[language.slice(0, 2).toLowerCase()] ?? 'und'
}

