import { attempt } from './attempt'

export const storageFaults = ['clear', 'fill', 'corrupt'] as const

export type StorageFault = typeof storageFaults[number]

const prefix = 'tenfoot '
const filler = `${prefix}filler`

/** Does to what the app keeps what TVs do to it: forgets it, leaves no room, or hands back something else. */
export function spoilStorage(fault: StorageFault, area: Storage = localStorage): void {
  const own = Array.from({ length: area.length }, (_, i) => area.key(i)!).filter(key => key.indexOf(prefix) === 0)
  if (fault === 'clear') own.forEach(key => area.removeItem(key))
  if (fault === 'corrupt') own.forEach((key, i) => attempt(() => area.setItem(key, ['{"broken":', 'null', '[[]]', '7', ''][i % 5]!), undefined))
  if (fault === 'fill') fill(area)
}

/** To the last letter: less and less, until nothing goes in. */
function fill(area: Storage): void {
  let text = ''
  for (let size = 1 << 20; size >= 1;) {
    const more = text + 'x'.repeat(size)
    if (takes(area, more)) text = more
    else size >>= 1
  }
}

function takes(area: Storage, text: string): boolean {
  return attempt(() => {
    area.setItem(filler, text)
    return true
  }, false)
}
