import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { componentsIn } from '../../../src/tools/packs/paper/components'
import { sbomOf } from '../../../src/tools/packs/paper/sbom'
import { emptyFields, writtenSheet, type Store } from '../../../src/tools/packs/paper/sheet'
import { stores } from '../../../src/tools/packs/paper/stores'
import type { Row } from '../../../src/tools/packs/verify/row'
import { targetNames, targets } from '../../../src/tools/packs/targets'
import { packing } from './packing'

describe('the list of parts', () => {
  const components = componentsIn()

  test('names everything that package.json says the app needs, and what that needs', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> }
    const named = new Map(components.map(({ name, version }) => [name, version]))
    for (const [name, version] of Object.entries(dependencies)) expect([name, named.get(name)]).toEqual([name, version])
    expect(named.has('domhandler')).toBe(true)
    expect([...named.keys()].filter(name => ['jest', 'typescript', 'sharp', 'fflate'].includes(name))).toEqual([])
  })

  test('tells versions, licences and hashes, and no time', async () => {
    const sbom = JSON.parse(sbomOf((await packing()).about, components)) as { metadata: object; components: Record<string, unknown>[]; dependencies: { dependsOn: string[] }[] }
    expect(sbom.metadata).toEqual({ component: { 'type': 'application', 'bom-ref': 'example.gull.tv', 'name': 'Gull & “Post” <TV>', 'version': '1.2.3' } })
    const hls = sbom.components.find(({ name }) => name === 'hls.js')
    expect(hls).toMatchObject({ purl: expect.stringMatching(/^pkg:npm\/hls\.js@\d/), licenses: [{ expression: 'Apache-2.0' }], hashes: [{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }] })
    expect(sbom.components.find(({ name }) => name === '@lightningjs/core')).toMatchObject({ purl: expect.stringMatching(/^pkg:npm\/%40lightningjs\/core@/) })
    expect(sbom.dependencies[0]!.dependsOn).toHaveLength(sbom.components.length)
  })
})

describe('a store’s sheet', () => {
  const nothing = { rows: [], screenshots: [] }

  test('is there for every store that a target names', () => {
    const named = targetNames.flatMap((name): readonly string[] => targets[name].stores)
    expect([...new Set(named)].sort()).toEqual(Object.keys(stores).sort())
    for (const [name, store] of Object.entries(stores)) expect([name, targetNames.some(target => store.folder === `${target}/`)]).toEqual([name, true])
  })

  test('names what is still empty, and the entry that fills it', async () => {
    const { about } = await packing()
    const store: Store = stores.lg
    expect(emptyFields(store, about)).toContain('Privacy statement ("package.privacy" in the channel file)')
    const sheet = writtenSheet(store, { ...about, description: 'News | from\nthe coast' }, [{ path: 'webos/a.ipk', bytes: new Uint8Array(1_500), signed: null }], nothing)
    expect(sheet).toContain('- `webos/a.ipk`, 1.5 kB')
    expect(sheet).toContain('| Description | News \\| from the coast |')
    expect(sheet).toContain('| Privacy statement | **empty** |')
    expect(sheet.indexOf('## Still empty')).toBeLessThan(sheet.indexOf('## The form'))
  })

  test('tells what was found of the store’s own packages, and names the pictures that were taken', async () => {
    const { about } = await packing()
    const rows: readonly Row[] = [
      { artefact: 'webos/a.ipk', check: 'package', is: 'good', text: 'accepted by dpkg-deb' }, { artefact: 'webos/a.ipk', check: 'icons', is: 'good', text: 'at their sizes' },
      { artefact: 'webos/a.ipk', check: 'no keys', is: 'wrong', text: 'a|b.key' }, { artefact: 'webos/a.ipk', check: 'on a TV', is: 'not checked', text: 'There is no set here.' },
      { artefact: 'tizen/a.wgt', check: 'icon', is: 'good', text: '' },
    ]
    const sheet = writtenSheet(stores.lg, about, [], { rows, screenshots: ['pictures/screen-home.png'] })
    expect(sheet).toContain('| `webos/a.ipk` | 2 | dpkg-deb | no keys: a\\|b.key | on a TV: There is no set here. |')
    expect(sheet).not.toContain('tizen/a.wgt')
    expect(sheet).toContain('- `pictures/screen-home.png`')
    expect(sheet).not.toContain('--screenshots')
    expect(writtenSheet(stores.lg, about, [], nothing)).toContain('pack again with `--screenshots`')
  })

  test.each(Object.entries(stores))('%s: nothing says that it runs on a set', async (_, store) => {
    const { about } = await packing()
    const whole = { ...about, description: 'd', website: 'https://g.example/', privacy: 'https://g.example/p', support: 'a@g.example', ages: '0' }
    expect(emptyFields(store, whole)).toEqual([])
    const sheet = writtenSheet(store, whole, [], nothing)
    expect(sheet).toContain('not on televisions: no sentence here says that they run on one')
    expect(sheet).not.toMatch(/works on|runs on (?:LG|Samsung|Fire)|certified/i)
  })
})
