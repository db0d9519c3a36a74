/** More entries than this and the browser keeps no new ones. */
const most = 200

/** Whether the browser had the answer itself, as far as it tells: of other hosts it may not. */
export function wasCached(address: string): boolean {
  const entry = performance.getEntriesByName(address).pop() as PerformanceResourceTiming | undefined
  if (performance.getEntriesByType('resource').length > most) performance.clearResourceTimings()
  return entry !== undefined && entry.transferSize === 0 && entry.decodedBodySize > 0
}
