/** Lets the browser save what is at an address. */
export function saved(address: string, name: string): void {
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
}

/** Lets the browser save a text or a picture. */
export function saveFile(name: string, content: string | Blob): void {
  const address = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type: 'text/plain' }) : content)
  saved(address, name)
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
