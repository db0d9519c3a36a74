/** Puts a text where it can be pasted from; where that is not allowed, into a file. */
export async function copied(text: string, name: string): Promise<'copied' | 'saved'> {
  try {
    await navigator.clipboard.writeText(text)
    return 'copied'
  } catch {
    saved(URL.createObjectURL(new Blob([text], { type: 'text/plain' })), name)
    return 'saved'
  }
}

/** Lets the browser save what is at an address. */
export function saved(address: string, name: string): void {
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
}
