import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = 'tests/journeys/scenarios'

/** The scenarios of our own, for the bench's menu: `[{ id: 'home-rows', scenario: { … } }]` as JSON. */
export function bundledScenarios(): string {
  const files = readdirSync(folder).filter(file => file.endsWith('.json')).sort()
  return JSON.stringify(files.map(file => ({ id: file.replace(/\.json$/, ''), scenario: JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown })))
}
