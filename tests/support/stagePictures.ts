import type { Lightning } from '@lightningjs/sdk'

type Came = (error: string | null, loaded?: { source: object; renderInfo: object }) => void

/** jsdom loads no pictures: tests say when one comes, and when one fails. */
export interface Pictures {
  /** Addresses in the order they were asked for. */
  readonly asked: string[]
  /** Of these, the ones that neither came nor failed. */
  waiting(): readonly string[]
  /** It is 300 by 150 unless told. */
  arrive(address: string, size?: { readonly width: number; readonly height: number }): void
  fail(address: string): void
}

export function createPictures(stage: Lightning.Stage): Pictures {
  const asked: string[] = []
  const waiting = new Map<string, Came>()
  const platform = stage.platform as unknown as { loadSrcTexture(wanted: { src: string }, came: Came): () => void }
  platform.loadSrcTexture = ({ src }, came) => {
    asked.push(src)
    waiting.set(src, came)
    return () => { waiting.delete(src) }
  }
  const answer = (address: string): Came => {
    const came = waiting.get(address)
    if (!came) throw new Error(`Nobody waits for ${address}.`)
    waiting.delete(address)
    return came
  }
  return {
    asked,
    waiting: () => [...waiting.keys()],
    arrive: (address, size = { width: 300, height: 150 }) =>
      answer(address)(null, { source: Object.assign(document.createElement('canvas'), size), renderInfo: {} }),
    fail: address => answer(address)('not found'),
  }
}
