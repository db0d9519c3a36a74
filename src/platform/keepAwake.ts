/** Who hands out what holds the screensaver off; browsers call it `navigator.wakeLock`. */
export interface WakeLocks {
  request(type: 'screen'): Promise<{ release(): Promise<void> }>
}

/** Holds the screensaver off while it is told to. Old sets hand nothing out, others refuse: then it comes as ever. */
export function createKeepAwake(locks: WakeLocks | undefined): (on: boolean) => void {
  let held: Promise<{ release(): Promise<void> } | null> | null = null
  return on => {
    if (on === (held !== null)) return
    const left = held
    held = on ? Promise.resolve(locks?.request('screen') ?? null).catch(() => null) : null
    // One that is still on its way is let go as soon as it comes.
    void left?.then(lock => lock?.release()).catch(() => undefined)
  }
}
