/** What the boot page offers the app; it stands in the page before the app's script. */
export interface BootPage {
  ready(): void
  failed(code: string, problems: readonly string[]): void
}

declare global {
  interface Window { tenfootBoot?: BootPage }
}

export function ready(): void {
  window.tenfootBoot?.ready()
}

export function failed(code: string, problems: readonly string[]): void {
  window.tenfootBoot?.failed(code, problems)
}
