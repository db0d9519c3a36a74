/** Seconds that each step of `npm test` may take on a quiet machine with two cores; what stands in one line runs side by side. */
const budget: Readonly<Record<string, number>> = {
  lint: 80, build: 80,
  units: 110,
  journeys: 230,
}

interface Taken {
  readonly step: string
  readonly seconds: number
}

/** One sentence for each step that took longer than it may. Told, not failed: machines differ. */
export function overBudget(steps: readonly Taken[]): readonly string[] {
  return steps.flatMap(({ step, seconds }) => {
    const most = budget[step]
    return most !== undefined && seconds > most ? [`${step} took ${seconds} s; its budget is ${most} s on a quiet machine with two cores (src/README.md, How test time is spent).`] : []
  })
}
