import type { About } from '../about/about'
import type { Component } from './components'

/** The list of parts that buyers ask for (CycloneDX 1.5). It tells no time, so that the same app has the same list. */
export function sbomOf({ id, name, version }: About, components: readonly Component[]): string {
  return `${JSON.stringify({
    bomFormat: 'CycloneDX', specVersion: '1.5', version: 1,
    metadata: { component: { 'type': 'application', 'bom-ref': id, 'name': name, version } },
    components: components.map(({ name: part, version: of, licence, sha512 }) => ({
      'type': 'library', 'bom-ref': purlOf(part, of), 'name': part, 'version': of, 'purl': purlOf(part, of),
      ...licence !== 'NOASSERTION' && { licenses: [{ expression: licence }] },
      ...sha512 !== null && { hashes: [{ alg: 'SHA-512', content: sha512 }] },
    })),
    dependencies: [{ ref: id, dependsOn: components.map(({ name: part, version: of }) => purlOf(part, of)) }],
  }, null, 2)}\n`
}

function purlOf(name: string, version: string): string {
  return `pkg:npm/${name.replace(/^@/, '%40')}@${version}`
}
