import { keyNames } from '../../platform/keys'
import { either, isRecord, listOf, oneOf, record, text, truth, whole, wrong, type Check, type Fields } from './checks'

/** Of one condition: 'status:503:sport'. */
export const conditionText = text(160, /^[\w-]+(?::\S+)?$/, ' like "offline" or "status:503:sport"')
export const linkText = text(500)

const most = 1_000_000
const ms = whole(0, 60_000)
const words = text(300)
const key = oneOf(keyNames)

const seen = record({}, {
  focus: record({}, { id: words, role: words, label: words, value: words, index: whole(0, most), count: whole(0, most) }, 1),
  screen: record({}, { name: words, title: words, state: words, page: whole(0, most), pages: whole(0, most) }, 1),
  text: words,
  speech: words,
  video: record({}, { state: words, advancing: truth, live: truth }, 1),
}, 1)

/** By the word that says what a step does: its fields, and those that it may have besides. */
const kinds: Readonly<Record<string, readonly [needed: Fields, free?: Fields]>> = {
  press: [{ press: key }, { times: whole(1, 100) }],
  hold: [{ hold: key, ms }],
  type: [{ type: text(20, /^[0-9]+$/, ' of digits') }],
  wait: [{ wait: either(oneOf(['idle']), seen) }, { limit: ms }],
  expect: [{ expect: either(record({ not: seen }), seen) }, { limit: ms }],
  set: [{ set: listOf(conditionText, 0, 20) }],
  lifecycle: [{ lifecycle: oneOf(['hide', 'show', 'suspend', 'resume', 'lowMemory', 'contextLost']) }],
  open: [{ open: linkText }],
  storage: [{ storage: oneOf(['clear', 'fill', 'corrupt']) }],
  restart: [{ restart: oneOf([true]) }],
  shot: [{ shot: text(60, /^[\w-]+$/, ' of letters, digits and hyphens') }],
}
const stepNames = Object.keys(kinds)
const checks = new Map(stepNames.map(name => {
  const [needed, free] = kinds[name]!
  return [name, record(needed, { ...free, after: ms })]
}))

export const step: Check = (value, path) => {
  const own = isRecord(value) ? Object.keys(value).filter(name => checks.has(name)) : []
  return own.length === 1 ? checks.get(own[0]!)!(value, path) : wrong(path, `write a step: an object with one of ${stepNames.join(', ')}`)
}
