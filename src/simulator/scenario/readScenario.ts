import { isRecord, listOf, nothing, number, oneOf, record, table, text, truth, whole, wrong, either, type Check, type Problem } from './checks'
import type { Scenario } from './scenario'
import { conditionText, linkText, step } from './stepChecks'

/** What a scenario may name. */
export interface Known {
  /** Ids of TVs. */
  readonly profiles: readonly string[]
  /** What is wrong with a condition, in a sentence; null: nothing. */
  problemOf(condition: string): string | null
}

export interface ScenarioReading {
  /** Null when there is any problem. */
  readonly scenario: Scenario | null
  readonly problems: readonly Problem[]
}

export const mostSteps = 300

/** 1970 to 2100, in milliseconds. */
const lastDay = 4_102_444_800_000
const isoTime = /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?Z$/
const name = text(60, /^[A-Za-z][\w-]*$/, ' of letters, digits and hyphens')
const simple = either(number, truth, text(200, /^/, ', a number, true or false'))

const written: Check = record({
  v: oneOf([1]),
  name: text(80),
  steps: listOf(step, 1, mostSteps),
}, {
  $schema: text(200),
  about: text(400),
  setup: record({}, {
    profile: text(60, /^[A-Za-z][\w.-]*$/, ' of letters, digits, dots and hyphens'),
    conditions: listOf(conditionText, 0, 20),
    link: either(oneOf(['']), linkText),
    clock: either(nothing, whole(0, lastDay), text(24, isoTime, ' like "2026-11-24T10:00:00Z"')),
    zone: either(nothing, text(60, /^[A-Za-z][\w+/-]*$/, ' like "Europe/Oslo"')),
    language: either(nothing, text(35, /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, ' like "pt-BR"')),
    renderer: oneOf(['profile', 'canvas2d']),
  }),
  choices: table(name, either(nothing, listOf(text(200), 0, 50), table(name, simple, 20), simple), 20),
  isNew: truth,
})

/**
 * A scenario from anywhere (a file, a link, a script): whole and known in every part, or everything that is wrong with
 * it, each with its place and what to do. Nothing of it is ever run, nor a name of ours.
 */
export function readScenario(value: unknown, known: Known): ScenarioReading {
  const problems = written(value, '')
  if (problems.length > 0) return { scenario: null, problems: problems.slice(0, 20) }
  const scenario = withoutSchema(value)
  const strange = strangers(scenario, known)
  return strange.length > 0 ? { scenario: null, problems: strange } : { scenario, problems: [] }
}

/** A copy that nobody else holds; what editors read of a file is no part of it. */
function withoutSchema(value: unknown): Scenario {
  const copy = JSON.parse(JSON.stringify(value)) as { $schema?: string } & Scenario
  delete copy.$schema
  return copy
}

/** The same, of a file's text. */
export function readScenarioText(text: string, known: Known): ScenarioReading {
  if (text.length > 200_000) return { scenario: null, problems: wrong('', 'this is too long for a scenario: 200,000 characters at most') }
  try {
    return readScenario(JSON.parse(text), known)
  } catch (error) {
    return { scenario: null, problems: wrong('', `this is no JSON: ${(error as Error).message}`) }
  }
}

function strangers({ setup = {}, steps }: Scenario, { profiles, problemOf }: Known): readonly Problem[] {
  const profile = setup.profile === undefined || profiles.includes(setup.profile) ? [] : wrong('setup.profile', `there is no TV ${JSON.stringify(setup.profile)}; there are ${profiles.join(', ')}`)
  const lists = [['setup.conditions', setup.conditions ?? []] as const, ...steps.map((step, index) => [`steps[${index}].set`, 'set' in step ? step.set : []] as const)]
  return [...profile, ...lists.flatMap(([path, ids]) => ids.flatMap((id, index) => {
    const text = problemOf(id)
    return text === null ? [] : [{ path: `${path}[${index}]`, text }]
  }))]
}

/** Of a step that was written by hand. */
export function readStep(value: unknown, known: Known): ScenarioReading {
  return isRecord(value) ? readScenario({ v: 1, name: 'step', steps: [value] }, known) : { scenario: null, problems: wrong('', 'write a step as an object: { … }') }
}
