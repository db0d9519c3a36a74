import type { Bench } from '../bench/bench'
import { changedPreferences, channelName, preferencesIn, preferencesKey, type AppPreferences } from './appPreferences'
import { element } from './element'
import { choice, field } from './field'
import type { Panel } from './panel'
import { press } from './press'

const dayMs = 86_400_000
const zones = ['UTC', 'Europe/Berlin', 'America/Los_Angeles', 'Asia/Tehran', 'Asia/Kolkata', 'Asia/Tokyo', 'Australia/Lord_Howe', 'Pacific/Kiritimati']
const tvLanguages = [['en-GB', 'English'], ['ar-EG', 'العربية (right to left)'], ['fa-IR', 'فارسی (right to left)'], ['es-ES', 'Español'], ['fr-FR', 'Français'], ['ja-JP', '日本語 (the app has none)']] as const

/** What the TV is set to, and what the viewer chose. Each starts the app anew, which is how it meets them. */
export function createSwitchesPanel(bench: Bench): Panel {
  const key = (): string | null => {
    const name = channelName(bench.frame.contentDocument)
    return name === null ? null : preferencesKey(name)
  }
  const choose = (part: AppPreferences): void => {
    const kept = key()
    if (kept === null) return
    localStorage.setItem(kept, changedPreferences(localStorage.getItem(kept), part))
    void bench.restart()
  }
  const clock = field({ 'type': 'datetime-local', 'aria-label': 'Clock', 'change': () => { if (clock.value !== '') void bench.change({ clock: new Date(clock.value).getTime() }) } })
  const zone = choice('Time zone', [['', 'This computer’s'], ...zones.map(name => [name, name] as const)], value => void bench.change({ zone: value || null }))
  const language = choice('The TV’s language', [['', 'This browser’s'], ...tvLanguages], value => void bench.change({ language: value || null }))
  const renderer = choice('Drawn by', [['profile', 'As the TV does'], ['canvas2d', '2D canvas']], value => void bench.change({ renderer: value as 'profile' | 'canvas2d' }))
  const spoken = choice('Language', [['', 'As the TV'], ['en', 'English'], ['ar', 'العربية'], ['fa', 'فارسی'], ['es', 'Español'], ['fr', 'Français']], value => choose({ language: value || null }))
  const size = choice('Text size', ['smallest', 'small', 'medium', 'large', 'largest'].map(value => [value, value] as const), value => choose({ reading: { size: value } }))
  const theme = choice('Theme', [['dark', 'dark'], ['black', 'black'], ['sepia', 'sepia'], ['light', 'light'], ['contrast', 'high contrast']], value => choose({ reading: { theme: value } }))
  const motion = choice('Motion', [['glide', 'glides'], ['step', 'none']], value => choose({ motion: value }))
  const guidance = choice('Voice guidance', [['off', 'off'], ['full', 'full'], ['brief', 'brief']], value => choose({ guidance: value }))
  const shift = (ms: number) => (): Promise<void> => bench.change({ clock: (bench.setup.clock ?? Date.now()) + ms })
  return {
    id: 'switches', title: 'Switches',
    element: element('div', { class: 'switches' },
      element('fieldset', {}, element('legend', {}, 'The TV'),
        element('div', { class: 'line' }, element('span', {}, 'Clock'), clock),
        element('div', { class: 'bar' }, press('−1 day', shift(-dayMs)), press('+1 day', shift(dayMs)), press('+10 years', shift(3_652 * dayMs)), press('1970', () => bench.change({ clock: 0 })), press('Right', () => bench.change({ clock: null }))),
        zone.element, language.element, renderer.element),
      element('fieldset', {}, element('legend', {}, 'The viewer'), spoken.element, size.element, theme.element, motion.element, guidance.element,
        element('div', { class: 'bar' }, press('A new viewer', () => bench.restart({ clears: true }))))),
    update: () => {
      const kept = key()
      const { language: chosen, motion: moves, guidance: level, reading } = preferencesIn(kept === null ? null : localStorage.getItem(kept))
      zone.set(bench.setup.zone ?? '')
      language.set(bench.setup.language ?? '')
      renderer.set(bench.setup.renderer)
      spoken.set(chosen ?? '')
      size.set(reading?.size ?? 'medium')
      theme.set(reading?.theme ?? 'dark')
      motion.set(moves ?? 'glide')
      guidance.set(level ?? 'off')
      if (document.activeElement !== clock) clock.value = bench.setup.clock === null ? '' : localTime(bench.setup.clock)
    },
  }
}

/** '2026-11-24T12:00', as the field has it. */
function localTime(at: number): string {
  const date = new Date(at)
  return new Date(at - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}
