/** Hours east of Greenwich of the zones that feeds name instead of '+0100'. */
const hours = new Map([
  ['z', 0], ['gmt', 0], ['utc', 0], ['ut', 0], ['wet', 0],
  ['est', -5], ['edt', -4], ['cst', -6], ['cdt', -5], ['mst', -7], ['mdt', -6], ['pst', -8], ['pdt', -7],
  ['akst', -9], ['akdt', -8], ['hst', -10], ['ast', -4], ['adt', -3], ['nst', -3.5], ['brt', -3], ['art', -3],
  ['bst', 1], ['west', 1], ['cet', 1], ['mez', 1], ['wat', 1], ['cest', 2], ['mesz', 2], ['eet', 2], ['cat', 2], ['sast', 2],
  ['eest', 3], ['msk', 3], ['eat', 3], ['trt', 3], ['irst', 3.5], ['gst', 4], ['pkt', 5], ['ist', 5.5], ['npt', 5.75],
  ['ict', 7], ['wib', 7], ['hkt', 8], ['sgt', 8], ['awst', 8], ['jst', 9], ['kst', 9], ['acst', 9.5],
  ['aest', 10], ['aedt', 11], ['nzst', 12], ['nzdt', 13],
])

/** Minutes east of Greenwich: of '+03:30', '-0500', '+1', 'GMT+2' or 'EST'. A zone nobody knows is UTC. */
export function minutesEast(zone: string): number {
  const named = hours.get(zone.toLowerCase())
  if (named !== undefined) return named * 60
  const offset = /([+-])(\d{1,2})(?::?(\d\d))?$/.exec(zone)
  if (!offset) return 0
  const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0)
  return minutes > 14 * 60 ? 0 : minutes * (offset[1] === '-' ? -1 : 1)
}
