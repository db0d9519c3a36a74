/** The letters of a text: where its lines and words part is not its own. */
export function unspaced(text: string): string {
  return text.replace(/\s+/g, '')
}
