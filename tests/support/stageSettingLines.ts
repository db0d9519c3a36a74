import type { Setting } from '../../src/tv/components/SettingLine'

/** Settings 'l0', 'l1' … */
export function settingLines(count: number, told: Partial<Setting> = {}): Setting[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `l${i}`, label: `Line ${i}`, value: 'On', help: `Help of ${i}`, wish: { kind: 'hide', sectionId: `s${i}` }, ...told,
  }))
}
