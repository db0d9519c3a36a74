import type { Profile } from '../profiles/profile'

/** What the set's browser tells of itself. `language`: BCP 47; null leaves the browser's. */
export function setTraits(app: Window, { userAgent, cores, memory, screen }: Profile, language: string | null): void {
  const { navigator } = app
  if (userAgent !== undefined) {
    tell(navigator, 'userAgent', userAgent)
    tell(navigator, 'appVersion', userAgent.replace(/^Mozilla\//, ''))
    tell(navigator, 'vendor', /Chrome\//.test(userAgent) ? 'Google Inc.' : '')
    tell(navigator, 'platform', 'Linux armv7l')
  }
  if (cores !== undefined) tell(navigator, 'hardwareConcurrency', cores)
  if (memory !== undefined) tell(navigator, 'deviceMemory', memory)
  if (language !== null) {
    tell(navigator, 'language', language)
    tell(navigator, 'languages', Object.freeze([language]))
  }
  const sizes: Readonly<Record<string, number>> = { width: screen.width, height: screen.height, availWidth: screen.width, availHeight: screen.height }
  Object.keys(sizes).forEach(name => tell(app.screen, name, sizes[name]))
}

/** What somebody reads there from now on. */
export function tell(owner: object, name: string, value: unknown): void {
  try {
    Object.defineProperty(owner, name, { value, configurable: true, writable: true, enumerable: true })
  } catch {
    // A browser that holds on to it tells its own.
  }
}
