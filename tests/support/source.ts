import type { Source } from '../../src/newsroom/model/channel'

/** A source of which nothing but its address is known. */
export function sourceAt(address: string): Source {
  return { address, storyPath: null, zone: null, encoding: null }
}
