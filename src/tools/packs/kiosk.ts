import { ar } from './archive/ar'
import { beneath, bytesOf, textFiles, together, type Files } from './archive/files'
import { tarGz } from './archive/tar'
import { packedApp } from './page/packedApp'
import type { Packing, Target } from './packing'

/** A Debian package that makes a computer on a screen show the channel, and nothing else. */
export const kiosk: Target = {
  title: 'Kiosk (Debian, Raspberry Pi OS)',
  levels: ['es6'],
  isOnFiles: true,
  stores: [],
  pack: async packing => {
    const { version } = packing.about
    return [{ path: `kiosk/${packageName(packing)}_${version}_all.deb`, bytes: await deb(packing), signed: null }]
  },
}

async function deb(packing: Packing): Promise<Uint8Array> {
  const name = packageName(packing)
  const files = await filesOf(packing, name)
  const size = Math.ceil([...files.values()].reduce((sum, { length }) => sum + length, 0) / 1024)
  const scripts = textFiles({ control: control(packing, name, size), postinst: postinst(name), prerm: prerm(name) })
  return ar([
    ['debian-binary', bytesOf('2.0\n')],
    ['control.tar.gz', tarGz(scripts, { dotted: true, isProgram: path => path !== 'control' })],
    ['data.tar.gz', tarGz(files, { dotted: true, isProgram: path => path.endsWith('/start') })],
  ])
}

function packageName({ about: { id } }: Packing): string {
  return `${id.replace(/\./g, '-')}-kiosk`
}

async function filesOf(packing: Packing, name: string): Promise<Files> {
  return together(
    beneath(`usr/share/${name}/app`, await packedApp(packing, 'es6', { tv: 'browser' })),
    new Map([[`usr/share/icons/hicolor/256x256/apps/${name}.png`, await packing.images.icon(256)]]),
    textFiles({ [`usr/lib/${name}/start`]: start(name), [`lib/systemd/system/${name}.service`]: unit(packing, name) }),
  )
}

/** cage gives the whole screen to one program. On file:// a desktop's browser reads no file of its own unless it is allowed. */
function start(name: string): string {
  return `#!/bin/sh
set -eu
browser=$(command -v chromium || command -v chromium-browser) || { echo "Chromium is missing." >&2; exit 1; }
exec cage -- "$browser" --kiosk --no-first-run --noerrdialogs --disable-infobars \\
  --user-data-dir="\${STATE_DIRECTORY:-/tmp/${name}}" --autoplay-policy=no-user-gesture-required \\
  --allow-file-access-from-files "file:///usr/share/${name}/app/index.html"
`
}

function unit({ about }: Packing, name: string): string {
  return `[Unit]
Description=${about.name.replace(/%/g, '%%')} on this screen
Wants=network-online.target
After=network-online.target systemd-user-sessions.service getty@tty1.service
Conflicts=getty@tty1.service

[Service]
User=${user}
PAMName=login
TTYPath=/dev/tty1
StandardInput=tty
StateDirectory=${name}
ExecStart=/usr/lib/${name}/start
Restart=always
RestartSec=5
NoNewPrivileges=yes
ProtectSystem=full

[Install]
WantedBy=multi-user.target
`
}

function control({ about: { version, vendor, name: title, support } }: Packing, name: string, size: number): string {
  const line = (text: string) => text.replace(/[\s<>]+/g, ' ').trim()
  return `Package: ${name}
Version: ${version}
Section: misc
Priority: optional
Architecture: all
Installed-Size: ${size}
Depends: chromium | chromium-browser, cage, adduser
Maintainer: ${line(vendor)} <${support ?? 'nobody@localhost'}>
Description: ${line(title)} as the only thing on a screen
 A unit of systemd starts it with the machine.
`
}

/** The user that shows it owns nothing else. */
const user = 'tenfoot-kiosk'

function postinst(name: string): string {
  return `#!/bin/sh
set -e
if [ "$1" = configure ]; then
  id -u ${user} >/dev/null 2>&1 || adduser --system --group --home /var/lib/${user} ${user}
  for group in video input render; do getent group $group >/dev/null && adduser --quiet ${user} $group; done
  if [ -d /run/systemd/system ]; then
    systemctl daemon-reload
    systemctl enable --now ${name}.service
  fi
fi
`
}

function prerm(name: string): string {
  return `#!/bin/sh
set -e
if [ "$1" = remove ] && [ -d /run/systemd/system ]; then systemctl disable --now ${name}.service; fi
`
}
