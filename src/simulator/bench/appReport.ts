/** What the tester's API of the app says, as far as this page shows it. */
export interface ScreenReport {
  readonly name: string
  readonly title: string
  readonly state: string
  readonly page?: number
  readonly pages?: number
}

export interface FocusReport {
  readonly role: string
  readonly label: string
  readonly value?: string
  readonly index?: number
  readonly count?: number
}

export interface Tester {
  screen(): Promise<ScreenReport>
  focus(): Promise<FocusReport | null>
}

/** 'Story · page 2 of 7 · Night ferry returns', 'Home · loading': what may be long, and cut, stands last. */
export function screenLine({ name, title, state, page, pages }: ScreenReport): string {
  const place = page !== undefined && pages !== undefined ? `page ${page} of ${pages}` : ''
  const more = title.toLowerCase() === name.toLowerCase() ? '' : title
  return [capital(name), place, state === 'ready' ? '' : state, more].filter(part => part !== '').join(' · ')
}

/** 'Card 3 of 12 “Night ferry returns”': the place stands first, because long labels are cut. */
export function focusLine(focus: FocusReport | null): string {
  if (!focus) return 'Nothing has the focus.'
  const { role, label, value, index, count } = focus
  const place = index !== undefined && count !== undefined ? ` ${index} of ${count}` : ''
  return `${capital(role)}${place} “${label}”${value ? ` ${value}` : ''}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
