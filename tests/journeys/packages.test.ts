import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import type { TvName } from '../../src/platform/tvSet'
import type { TargetName } from '../../src/tools/packs/targets'
import { keyTable } from '../support/keyTable'
import { closes, closePackages, codes, gone, left, now, served, servedNews, visit } from '../support/packagedTv'
import { openSet, restSets } from '../support/set'
import { unpacked } from '../support/unpacked'

let news: string

beforeAll(async () => { news = await servedNews() })
afterEach(restSets)
afterAll(closePackages)

// Nothing of a maker's is in this browser: keys and exit follow from what the package says it is for. Stores' own demands: Samsung and LG ask, operators' boxes and broadcasters' sets leave at once.
test.each<{ target: TargetName; tv: TvName; where: (folder: string) => Promise<string>; foreign: number; asks: boolean }>([
  { target: 'webos', tv: 'webos', where: async folder => `file://${folder}/usr/palm/applications/example.saltmere.news/index.html`, foreign: codes.esc, asks: true },
  { target: 'tizen', tv: 'tizen', where: async folder => `file://${folder}/index.html`, foreign: codes.esc, asks: true },
  { target: 'kiosk', tv: 'browser', where: async folder => `file://${folder}/usr/share/example-saltmere-news-kiosk/app/index.html`, foreign: codes.f13, asks: true },
  { target: 'web', tv: 'browser', where: folder => served(folder), foreign: codes.f13, asks: true },
  { target: 'web', tv: 'titan', where: folder => served(folder).then(address => `${address}?platform=titan`), foreign: codes.esc, asks: false },
  { target: 'rdk', tv: 'rdk', where: folder => served(folder), foreign: codes.esc, asks: false },
  { target: 'hbbtv', tv: 'hbbtv', where: folder => served(folder).then(address => `${address}index.xhtml`), foreign: codes.esc, asks: false },
])('$target on $tv: its package opens where it would live, and that TV’s keys lead home, to a story, back, and out', async ({ target, tv, where, foreign, asks }) => {
  const set = await openSet({ address: await where(await unpacked(target, news)), now, prepare: closes })
  await visit(set, () => set.press(keyTable[tv].back![0]!), foreign, asks)
  await gone(set)
  expect(await left(set)).toEqual(['window.close'])
  expect(set.errors).toEqual([])
})
