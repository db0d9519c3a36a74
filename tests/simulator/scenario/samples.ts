import type { Known } from '../../../src/simulator/scenario/readScenario'

export const known: Known = { profiles: ['desktop', 'webos-6'], problemOf: text => ['offline', 'status', 'stale'].includes(text.split(':')[0]!) ? null : `There is no condition “${text}”.` }

/** One of everything that a scenario can hold. */
export const whole = {
  v: 1,
  name: 'One of everything',
  about: 'Nobody would test so.',
  setup: { profile: 'webos-6', conditions: ['offline', 'status:503:sport'], link: 'section/sport', clock: '2026-11-24T10:00:00Z', zone: 'Europe/Oslo', language: 'pt-BR', renderer: 'canvas2d' },
  choices: { language: 'ar', pace: 1.5, numbersShown: true, edition: null, hidden: ['sport'], reading: { size: 'largest' } },
  isNew: true,
  steps: [
    { press: 'down', times: 2, after: 300 },
    { hold: 'right', ms: 900 },
    { type: '104' },
    { wait: 'idle' },
    { wait: { screen: { name: 'home', state: 'ready' } }, limit: 9000 },
    { expect: { focus: { role: 'card', label: 'Night ferry…', index: 3, count: 12 }, text: 'News', speech: 'News', video: { state: 'playing', advancing: true, live: true } } },
    { expect: { not: { screen: { name: 'story', page: 2 } } }, limit: 0 },
    { set: ['stale:3'] },
    { lifecycle: 'hide' },
    { open: 'story/1041' },
    { storage: 'corrupt' },
    { restart: true },
    { shot: 'the-end' },
  ],
} as const
