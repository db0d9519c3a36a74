export interface WatchdogNeeds {
  /** Milliseconds of a clock that never jumps. */
  now(): number
  /** Calls once after so many milliseconds; gives what calls it off. */
  after(ms: number, call: () => void): () => void
  /** How many addresses there are to play from. */
  sources(): number
  /** Tells the viewer that the picture stands still, and that something is done about it. */
  say(): void
  /** Opens the same address again, where it is live now. */
  reload(): void
  /** Opens the next address; after the last one, the first. */
  next(): void
  /** Ends all trying: the viewer is asked what to do. */
  giveUp(): void
  /** The TV slept, its timers with it, and plays on where it fell asleep. */
  woke(): void
}

/** Decides by progress alone: no player tells by itself that it stands still. */
export interface Watchdog {
  /** Playing is wanted from now on. */
  begin(): void
  /** The picture or sound moved on. */
  progressed(): void
  /** What is open will not play any more, as the player knows for sure. */
  failed(): void
  /** Nothing is expected: paused, hidden, closed. */
  rest(): void
}

/** Milliseconds without progress, and what is done then. */
const ladder = [
  { at: 4_000, step: 'say' },
  { at: 8_000, step: 'reload' },
  { at: 16_000, step: 'next' },
  { at: 24_000, step: 'next' },
  { at: 32_000, step: 'next' },
  { at: 40_000, step: 'giveUp' },
] as const

/** So long without a break makes good what failed before. What a playlist that grows no more has left is shorter. */
const steadyMs = 60_000
/** Each address is tried so often before the viewer is asked; one that has played is worth the whole ladder. */
const rounds = { unseen: 2, seen: 5 }
/** While timers run, no progress is this far from the one before. */
const sleepMs = 300_000

export function createWatchdog(needs: WatchdogNeeds): Watchdog {
  const { now, after } = needs
  let stop = (): void => {}
  let resting = true
  let started = false
  let steadySince: number | null = null
  let lastAt = 0
  let fails = 0
  let standstills = 0
  let isDead = false

  const climb = (rung: number): void => {
    const { at, step } = ladder[rung]!
    stop = after(at - (ladder[rung - 1]?.at ?? 0), () => {
      steadySince = null
      if (rung + 1 < ladder.length) climb(rung + 1)
      take(step)
    })
  }
  const take = (step: typeof ladder[number]['step']): void => {
    if (step === 'say') return needs.say()
    if (step === 'giveUp') return giveUp()
    if (step === 'next' || isDead) return open(needs.next)
    // A slow start is none the faster for being begun again.
    if (started) liven()
  }
  /** Where it is live now; when that helped not for long, elsewhere; in the end the viewer is asked. */
  const liven = (): void => {
    standstills++
    if (standstills > needs.sources() + 1) giveUp()
    else open(standstills === 1 ? needs.reload : needs.next)
  }
  const open = (how: () => void): void => {
    isDead = false
    how()
  }
  const rest = (): void => {
    stop()
    resting = true
  }
  const giveUp = (): void => {
    rest()
    needs.giveUp()
  }
  return {
    rest,
    begin: () => {
      rest()
      resting = started = isDead = false
      steadySince = null
      lastAt = now()
      fails = standstills = 0
      climb(0)
    },
    progressed: () => {
      if (resting) return
      stop()
      started = true
      steadySince ??= now()
      const slept = now() - lastAt >= sleepMs
      lastAt = now()
      if (now() - steadySince >= steadyMs) fails = standstills = 0
      climb(0)
      if (slept) needs.woke()
    },
    failed: () => {
      if (resting || isDead) return
      fails++
      isDead = true
      steadySince = null
      if (fails >= needs.sources() * (started ? rounds.seen : rounds.unseen)) giveUp()
      else if (fails % needs.sources() !== 0) open(needs.next)
      // All of them failed: the ladder goes on, and tries again.
      else needs.say()
    },
  }
}
