import type { CDPSession } from 'playwright-core'

interface Snapshot {
  readonly snapshot: { readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly (readonly string[])[] } }
  readonly nodes: readonly number[]
}

/** Code that is compiled anew once it has run often, and what the engine notes about objects: they come and go as it likes. */
const engines = ['code', 'hidden', 'object shape']

/** Bytes of all that a page's script can still reach, the engine's own aside. */
export async function livingBytes(cdp: CDPSession): Promise<number> {
  const chunks: string[] = []
  const hear = ({ chunk }: { readonly chunk: string }): void => { chunks.push(chunk) }
  cdp.on('HeapProfiler.addHeapSnapshotChunk', hear)
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  cdp.off('HeapProfiler.addHeapSnapshotChunk', hear)
  return bytesIn(JSON.parse(chunks.join('')) as Snapshot)
}

function bytesIn({ snapshot: { meta: { node_fields: fields, node_types: [types = []] } }, nodes }: Snapshot): number {
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')]
  let bytes = 0
  for (let at = 0; at < nodes.length; at += fields.length) {
    if (!engines.includes(types[nodes[at + type]!]!)) bytes += nodes[at + size]!
  }
  return bytes
}
