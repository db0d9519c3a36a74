import * as v from 'valibot'
import { hostMistake, hostOf } from './host'
import { isRecord } from '../../model/record'

/** A check that says itself what is wrong. */
export function explained(mistakeOf: (text: string) => string | null): v.RawCheckAction<string> {
  return v.rawCheck(({ dataset, addIssue }) => {
    const mistake = dataset.typed && !dataset.issues ? mistakeOf(dataset.value) : null
    if (mistake !== null) addIssue({ message: mistake })
  })
}

/**
 * An object whose entries are named by hosts, as a Map. valibot's own records leave out 'constructor'
 * and its like, which are names as good as any here.
 */
export function byHost<T>(value: v.GenericSchema<unknown, T>, message: string, most: number): v.GenericSchema<unknown, ReadonlyMap<string, T>> {
  return v.pipe(
    v.custom<Readonly<Record<string, unknown>>>(isRecord, message),
    v.rawTransform(({ dataset, addIssue }) => {
      const found = new Map<string, T>()
      const written = Object.entries(dataset.value)
      if (written.length > most) addIssue({ message: `At most ${most} hosts can stand here.` })
      written.forEach(([name, one]) => {
        const at = item(dataset.value, name, one)
        const host = hostOf(name)
        const wrong = host === null ? hostMistake(name) : found.has(host) ? `${host} stands here twice. Write it once.` : null
        if (wrong !== null) addIssue({ message: wrong, path: [at] })
        const checked = v.safeParse(value, one)
        checked.issues?.forEach(issue => addIssue({ message: issue.message, path: [at, ...(issue.path ?? []) as [v.ObjectPathItem]] }))
        if (host !== null && checked.success) found.set(host, checked.output)
      })
      return found
    }),
  )
}

function item(input: Readonly<Record<string, unknown>>, key: string, value: unknown): v.ObjectPathItem {
  return { type: 'object', origin: 'value', input: input as Record<string, unknown>, key, value }
}
