/** The fields of Chromium's trace that are read here. Times are microseconds. */
export interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly id?: string
  readonly dur?: number
  /** The thread's own time. */
  readonly tdur?: number
  readonly args?: { readonly data?: ProfileData }
}

interface ProfileData {
  readonly startTime?: number
  readonly timeDeltas?: readonly number[]
  readonly cpuProfile?: {
    readonly nodes?: readonly ProfileNode[]
    readonly samples?: readonly number[]
  }
}

interface ProfileNode {
  readonly id: number
  readonly parent?: number
  readonly callFrame: { readonly functionName: string }
}

/** Milliseconds that a task spent in each function and in what that called, by the samples of the trace. */
export function sampledIn(events: readonly TraceEvent[], task: TraceEvent): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const profile of events.filter(({ name, pid }) => name === 'Profile' && pid === task.pid)) addSamples(events, profile, task, times)
  return times
}

function addSamples(events: readonly TraceEvent[], profile: TraceEvent, task: TraceEvent, times: Map<string, number>): void {
  const nodes = new Map<number, ProfileNode>()
  let time = profile.args?.data?.startTime ?? profile.ts
  const chunks = events.filter(({ name, pid, id }) => name === 'ProfileChunk' && pid === profile.pid && id === profile.id)
  for (const { args } of [...chunks].sort((one, other) => one.ts - other.ts)) {
    args?.data?.cpuProfile?.nodes?.forEach(node => nodes.set(node.id, node))
    const deltas = args?.data?.timeDeltas ?? []
    args?.data?.cpuProfile?.samples?.forEach((sample, i) => {
      const delta = deltas[i] ?? 0
      time += delta
      if (time < task.ts || time > task.ts + (task.dur ?? 0)) return
      for (const name of stackOf(sample, nodes)) times.set(name, (times.get(name) ?? 0) + delta / 1000)
    })
  }
}

function stackOf(sample: number, nodes: ReadonlyMap<number, ProfileNode>): ReadonlySet<string> {
  const names = new Set<string>()
  for (let node = nodes.get(sample); node; node = node.parent === undefined ? undefined : nodes.get(node.parent)) names.add(node.callFrame.functionName)
  return names
}
