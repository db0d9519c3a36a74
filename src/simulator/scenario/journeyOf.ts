import type { Scenario, Seen, Step } from './scenario'

/** A scenario as a journey of ours: a whole test file for tests/journeys, that runs as it is. */
export function journeyOf(scenario: Scenario): string {
  const { name, about, steps } = scenario
  return [
    "import { afterAll, afterEach, test } from '@jest/globals'",
    "import { expect, openTv } from '../support/benchTv'",
    "import { closeBrowser, closeTvs } from '../support/tv'",
    '',
    'afterEach(closeTvs)',
    'afterAll(closeBrowser)',
    '',
    ...about === undefined ? [] : [`// ${about.replace(/\s+/g, ' ')}`],
    `test(${written(name)}, async () => {`,
    `  const tv = await openTv(${written(optionsOf(scenario))})`,
    ...steps.map(step => `  ${lineOf(step)}`),
    '})',
    '',
  ].join('\n')
}

function optionsOf({ setup = {}, choices, isNew }: Scenario): object {
  const { profile, conditions, link, zone, language, clock } = setup
  const told = Object.fromEntries(Object.entries({ profile, conditions, link, zone, language }).filter(([, value]) => value != null))
  return { ...told, ...clock != null && { now: clock }, ...choices && { choices }, ...isNew && { isNew } }
}

function lineOf(step: Step): string {
  if ('press' in step) return call('press', ...Array.from({ length: step.times ?? 1 }, () => step.press))
  if ('type' in step) return call('press', ...step.type)
  if ('hold' in step) return call('hold', step.hold, step.ms)
  if ('wait' in step) return step.wait === 'idle' ? call('whenIdle', ...limitOf(step)) : expectations(step.wait, '', step).join('\n  ')
  if ('expect' in step) return ('not' in step.expect ? notAll(step.expect.not, step) : expectations(step.expect, '', step)).join('\n  ')
  if ('set' in step) return call('set', step.set)
  if ('lifecycle' in step) return call('lifecycle', step.lifecycle)
  if ('open' in step) return call('open', step.open)
  if ('storage' in step) return call('storage', step.storage)
  if ('restart' in step) return call('restart')
  return call('shoot', step.shot)
}

/** One line for each thing that is told, with the matcher whose name says it. */
function expectations({ focus, screen, text, speech, video }: Seen, not: string, step: { readonly limit?: number }): string[] {
  const line = (matcher: string, ...values: readonly unknown[]): string => `await expect(tv)${not}.${matcher}(${[...values, ...limitOf(step)].map(written).join(', ')})`
  const { advancing, ...others } = video ?? {}
  return [
    ...focus ? [line('toFocus', focus)] : [],
    ...screen ? [line('toBeAt', screen)] : [],
    ...text === undefined ? [] : [line('toShow', text)],
    ...speech === undefined ? [] : [line('toSay', speech)],
    ...video ? [advancing === true ? line('toBePlaying', ...Object.keys(others).length + limitOf(step).length > 0 ? [others] : []) : line('toHaveVideo', video)] : [],
  ]
}

/** Not all of it together: of one thing that is one line, else what the player asks. */
function notAll(seen: Seen, step: { readonly limit?: number }): string[] {
  return Object.keys(seen).length === 1 ? expectations(seen, '.not', step) : [`await expect(tv).not.toBeSeen(${[seen, ...limitOf(step)].map(written).join(', ')})`]
}

function limitOf({ limit }: { readonly limit?: number }): readonly number[] {
  return limit === undefined ? [] : [limit]
}

function call(name: string, ...values: readonly unknown[]): string {
  return `await tv.${name}(${values.map(written).join(', ')})`
}

/** A value as code of ours would have it; nothing in a text can end it. */
function written(value: unknown): string {
  if (typeof value === 'string') return `'${JSON.stringify(value).slice(1, -1).replace(/\\"/g, '"').replace(/'/g, "\\'").replace(/[\u2028\u2029]/g, char => `\\u${char.charCodeAt(0).toString(16)}`)}'`
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const entries = Object.entries(value).map(([name, own]) => `${/^[A-Za-z]\w*$/.test(name) ? name : written(name)}: ${written(own)}`)
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
}
