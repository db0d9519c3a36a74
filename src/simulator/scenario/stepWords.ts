import type { Scenario, Seen, Step } from './scenario'

/** 'Press Right, twice': a step as a tester says it. */
export function stepWords(step: Step): string {
  if ('press' in step) return `Press ${capital(step.press)}${timesWords(step.times ?? 1)}`
  if ('hold' in step) return `Hold ${capital(step.hold)} for ${(step.ms / 1000).toFixed(1)} s`
  if ('type' in step) return `Type ${step.type}`
  if ('wait' in step) return step.wait === 'idle' ? 'Wait until all is quiet' : `Wait until ${seenWords(step.wait)}`
  if ('expect' in step) return 'not' in step.expect ? `Expect that not: ${seenWords(step.expect.not)}` : `Expect ${seenWords(step.expect)}`
  if ('set' in step) return step.set.length === 0 ? 'All conditions off' : `Conditions: ${step.set.join(', ')}`
  if ('lifecycle' in step) return `The TV: ${step.lifecycle}`
  if ('open' in step) return `Open ${step.open}`
  if ('storage' in step) return `Storage: ${step.storage}`
  if ('restart' in step) return 'Restart'
  return `Picture “${step.shot}”`
}

/** 'webos-6 · offline · 2026-11-24T10:00:00Z': how it begins. */
export function beginningWords({ setup = {}, choices = {}, isNew }: Scenario): string {
  const { profile, conditions = [], link, clock, zone, language } = setup
  const chosen = Object.entries(choices).map(([name, choice]) => `${name} ${typeof choice === 'object' ? JSON.stringify(choice) : String(choice)}`)
  return [profile ?? 'desktop', ...conditions, link ? `link ${link}` : '', clock == null ? '' : typeof clock === 'number' ? new Date(clock).toISOString() : clock, zone ?? '', language ?? '', isNew ? 'a new viewer' : '', ...chosen].filter(part => part !== '').join(' · ')
}

function seenWords({ focus, screen, text, speech, video }: Seen): string {
  return [
    ...screen ? [`screen ${partsWords(screen)}`] : [],
    ...focus ? [`focus ${partsWords(focus)}`] : [],
    ...text === undefined ? [] : [`“${text}” shown`],
    ...speech === undefined ? [] : [`“${speech}” said`],
    ...video ? [`video ${partsWords(video)}`] : [],
  ].join(', ')
}

function partsWords(parts: object): string {
  return Object.entries(parts).map(([name, value]) => ['role', 'name'].includes(name) ? String(value) : name === 'label' ? `“${String(value)}”` : `${name} ${String(value)}`).join(' ')
}

function timesWords(times: number): string {
  return times === 1 ? '' : times === 2 ? ', twice' : `, ${times} times`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
