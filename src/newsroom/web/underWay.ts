import type { Address } from '../model/address'
import type { Answer } from './answer'
import type { GetOptions } from './getOptions'

/** The requests that are not yet answered. */
export interface UnderWay {
  /** The answer of an equal request under way, else of this one. */
  share(address: Address, options: GetOptions, ask: () => Promise<Answer>): Promise<Answer>
  count(): number
}

interface Asked {
  readonly address: Address
  readonly options: GetOptions
  readonly answer: Promise<Answer>
}

export function createUnderWay(): UnderWay {
  const all = new Set<Asked>()
  return {
    share: (address, options, ask) => {
      const equal = Array.from(all).find(one => one.address === address && isEqual(one.options, options))
      if (equal) return equal.answer
      const asked: Asked = { address, options, answer: ask() }
      const done = (): void => { all.delete(asked) }
      all.add(asked)
      asked.answer.then(done, done)
      return asked.answer
    },
    count: () => all.size,
  }
}

/** Who judges the same address judges alike: the functions themselves are made anew for each request. */
function isEqual(one: GetOptions, other: GetOptions): boolean {
  return one.encoding === other.encoding && one.keep === other.keep && (one.accepts === undefined) === (other.accepts === undefined)
}
