import { saveFile } from './saving'

/** Puts a text where it can be pasted from; where that is not allowed, into a file. */
export async function copied(text: string, name: string): Promise<'copied' | 'saved'> {
  try {
    await navigator.clipboard.writeText(text)
    return 'copied'
  } catch {
    saveFile(name, text)
    return 'saved'
  }
}
