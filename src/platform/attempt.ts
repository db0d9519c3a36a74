/** What a TV's own interface gives; they throw, are missing and lie. */
export function attempt<T>(action: () => T, otherwise: T): T {
  try {
    return action()
  } catch {
    return otherwise
  }
}
