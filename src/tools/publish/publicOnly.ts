import { lookup } from 'node:dns'
import { Agent as HttpAgent, type AgentOptions } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { BlockList, isIP, isIPv6, type LookupFunction } from 'node:net'

const ours = new BlockList()
for (const [net, prefix] of [['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15], ['224.0.0.0', 3]] as const) ours.addSubnet(net, prefix, 'ipv4')
for (const [net, prefix] of [['::', 127], ['fc00::', 7], ['fe80::', 10], ['ff00::', 8]] as const) ours.addSubnet(net, prefix, 'ipv6')

/** Whether an IP address is one of this machine's or of its own network. */
export function isPrivate(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  return mapped !== undefined ? isPrivate(mapped) : ours.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')
}

/**
 * Agents that connect to hosts of the public web, and to the hosts that the operator named. A feed may
 * link to a page on the server's own network, where a web address is a key: looked at when connecting,
 * and after the name is resolved, so that no redirect and no name leads round it.
 */
export function publicOnly(named: ReadonlySet<string>, options: AgentOptions = {}): { readonly http: HttpAgent; readonly https: HttpsAgent } {
  const http = new HttpAgent({ ...options, lookup: publicLookup })
  const https = new HttpsAgent({ ...options, lookup: publicLookup })
  for (const agent of [http, https] as HttpAgent[]) {
    const connect = agent.createConnection.bind(agent)
    agent.createConnection = (to, done) => {
      const host = String(to.host)
      if (named.has(host)) return connect({ ...to, lookup }, done)
      // Node resolves no name for what is an address already.
      if (isIP(host) && isPrivate(host)) throw refusal(host)
      return connect(to, done)
    }
  }
  return { http, https }
}

const publicLookup: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, found) => {
    if (error) return done(error, '', 0)
    const allowed = found.filter(({ address }) => !isPrivate(address))
    if (allowed.length === 0) return done(refusal(host), '', 0)
    if ((options as { all?: boolean }).all) return done(null, allowed as never)
    done(null, allowed[0]!.address, allowed[0]!.family)
  })
}

function refusal(host: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${host} is on this server’s own network`), { code: 'EPRIVATE' })
}
