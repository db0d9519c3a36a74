const channelElement = /<script type="application\/json" id="channel">(.*?)<\/script>/s

/** Hosts that serve the same, as the channel in the app's page says; none where it says nothing of the kind. */
export function mirrorsIn(html: string): readonly (readonly string[])[] {
  const mirrors = Object.entries(record(record(parsed(channelElement.exec(html)?.[1] ?? '')).mirrors))
  return mirrors.map(([host, others]) => [host, ...Array.isArray(others) ? others : []].filter((one): one is string => typeof one === 'string').map(one => one.toLowerCase()))
}

/**
 * Whether the host of an address is down. `which`: only the one at this place of its group, from 1; null: each.
 * A channel without mirrors has one host for each address.
 */
export function isDown(address: string, which: number | null, groups: readonly (readonly string[])[]): boolean {
  const { host } = new URL(address)
  const group = groups.length === 0 ? [host] : groups.find(one => one.includes(host))
  return group !== undefined && (which === null || group[which - 1] === host)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Readonly<Record<string, unknown>> : {}
}
