import type { About } from '../about/about'
import { escapedXml } from '../page/packedPage'

/** The least that the app needs: the network, and the keys of the remote that do not come unasked. */
const privileges = ['internet', 'tv.inputdevice']

/** A widget's description. 2.4 is asked for, because a higher version locks older sets out. */
export function configXml({ id, version, name, vendor, website, tizen }: About): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<widget xmlns="http://www.w3.org/ns/widgets" xmlns:tizen="http://tizen.org/ns/widgets" id="${escapedXml(website ?? `https://${id.split('.').reverse().join('.')}/`)}" version="${version}" viewmodes="maximized">
  <tizen:application id="${tizen.id}.${nameIn(id)}" package="${tizen.id}" required_version="2.4"/>
  <content src="index.html"/>
  <feature name="http://tizen.org/feature/screen.size.all"/>
  <icon src="icon.png"/>
  <name>${escapedXml(name)}</name>
  <author>${escapedXml(vendor)}</author>
  <access origin="*" subdomains="true"/>
${privileges.map(one => `  <tizen:privilege name="http://tizen.org/privilege/${one}"/>`).join('\n')}
  <tizen:profile name="tv-samsung"/>
  <tizen:setting screen-orientation="landscape" context-menu="disable" background-support="disable" encryption="disable" install-location="auto" hwkey-event="enable"/>
</widget>
`
}

/** An application's name in its package: letters and digits. */
function nameIn(id: string): string {
  return id.split('.').map(part => part.charAt(0).toUpperCase() + part.slice(1)).join('').slice(0, 40)
}
