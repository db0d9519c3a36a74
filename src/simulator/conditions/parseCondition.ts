import type { Condition } from './condition'
import { conditions } from './conditions'
import { parted } from './values'

/** A condition that is on, with its value; '' where it takes none. */
export interface ChosenCondition {
  readonly condition: Condition
  readonly value: string
}

const longest = 160

/** 'offline', 'stale:3', 'status:503:sport': what it means, or one sentence for a person. */
export function parseCondition(text: string): ChosenCondition | { readonly problem: string } {
  const [id, written] = parted(text.slice(0, longest))
  const condition = conditions.find(one => one.id === id)
  if (!condition) return { problem: `There is no condition “${id}”: write one of ${conditions.map(one => one.id).join(', ')}.` }
  const { value } = condition
  if (!value) return written === null && text.length <= longest ? { condition, value: '' } : { problem: `“${id}” takes no value: write it without a colon.` }
  if (written === null) return { condition, value: value.initial }
  return text.length <= longest && value.isRight(written) ? { condition, value: written } : { problem: `“${id}:${written}”: behind “${id}:” stands ${value.hint}.` }
}

/** Those of the conditions that can be read, in order. */
export function chosenConditions(texts: readonly string[]): readonly ChosenCondition[] {
  return texts.map(parseCondition).filter((parsed): parsed is ChosenCondition => 'condition' in parsed)
}
