import http from 'node:http'
import https from 'node:https'
import type { Channel } from '../../newsroom/model/channel'
import { publicOnly } from './publicOnly'

/** Does a task while this process connects to public hosts only, and to the ones that the channels name. */
export async function onPublicHosts<T>(channels: readonly Channel[], task: () => Promise<T>): Promise<T> {
  const before = { http: http.globalAgent, https: https.globalAgent }
  const agents = publicOnly(new Set(channels.flatMap(hostsOf)))
  // What fetches for the newsroom has no agent of its own, on any hop of a redirect.
  http.globalAgent = agents.http
  https.globalAgent = agents.https
  try {
    return await task()
  } finally {
    http.globalAgent = before.http
    https.globalAgent = before.https
  }
}

function hostsOf({ sections, mirrors }: Channel): readonly string[] {
  const sources = sections.flatMap(section => section.sources.map(({ address }) => new URL(address).hostname))
  return [...sources, ...[...mirrors].flatMap(([host, others]) => [host, ...others]).map(host => new URL(`http://${host}/`).hostname)]
}
