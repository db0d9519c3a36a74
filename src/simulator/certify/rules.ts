import type { Rule } from './rule'
import { keyRules } from './rules/keyRules'
import { mediaRules } from './rules/mediaRules'
import { networkRules } from './rules/networkRules'
import { startRules } from './rules/startRules'
import { voiceRules } from './rules/voiceRules'

/** All rules that a browser can judge, by number. */
export const rules: readonly Rule[] = [...startRules, ...keyRules, ...mediaRules, ...networkRules, ...voiceRules].sort((a, b) => a.number - b.number)
