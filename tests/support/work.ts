/** Milliseconds of this process's own work: other programs may have the machine to themselves meanwhile. */
export function workOf(act: () => unknown): number {
  const before = process.cpuUsage()
  act()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
