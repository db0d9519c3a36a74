/** Longer than any headline is looked for. */
const longest = 60

/** What is typed after a key: a letter, or 'space', 'delete', 'clear'. */
export function typedWith(typed: string, key: string): string {
  if (key === 'clear') return ''
  if (key === 'delete') return Array.from(typed).slice(0, -1).join('')
  if (typed.length >= longest) return typed
  if (key !== 'space') return typed + key
  return typed === '' || typed.slice(-1) === ' ' ? typed : `${typed} `
}
