import { expect, test } from '@jest/globals'
import { openCommand } from '../../../src/tools/serve/openBrowser'

test.each([
  ['linux', { DISPLAY: ':0' }, ['xdg-open', 'http://x/']],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, ['xdg-open', 'http://x/']],
  ['linux', {}, null],
  ['linux', { DISPLAY: ':0', CI: 'true' }, null],
  ['darwin', {}, ['open', 'http://x/']],
  ['win32', {}, ['cmd', '/c', 'start', '', 'http://x/']],
  ['win32', { CI: '1' }, null],
])('on %s with %j', (system, environment, command) => {
  expect(openCommand('http://x/', system, environment)).toEqual(command)
})
