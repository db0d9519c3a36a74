import type { ProfileChoice } from '../profiles/profileChoice'
import { readProfile } from '../profiles/readProfile'
import { element } from './element'

const mostShown = 8

/** Takes a profile that the tester wrote, chosen or dropped. */
export function createOwnProfile({ add }: ProfileChoice): HTMLElement {
  const told = element('div', { role: 'status' })
  const say = (...lines: readonly string[]): void => told.replaceChildren(...lines.map(line => element('p', {}, line)))
  const take = async (file: File): Promise<void> => {
    const read = readProfile(await file.text())
    if ('profile' in read) {
      add(read.profile)
      return say(`${read.profile.label} plays.`)
    }
    say(`${file.name} was not taken:`, ...read.problems.slice(0, mostShown), ...read.problems.length > mostShown ? [`… and ${read.problems.length - mostShown} more.`] : [])
  }
  const takeFirst = (files: FileList | null | undefined): void => { if (files?.[0]) take(files[0]).catch((error: Error) => say(`The file could not be read: ${error.message}`)) }
  const input = element('input', { type: 'file', accept: '.json,application/json', change: () => {
    takeFirst(input.files)
    input.value = ''
  } })
  return element('div', { class: 'ownProfile', dragover: event => event.preventDefault(), drop: event => {
    event.preventDefault()
    takeFirst((event as DragEvent).dataTransfer?.files)
  } }, element('label', {}, 'A TV of your own, chosen or dropped here', input), element('p', {}, element('a', { href: 'profile.schema.json', target: '_blank', rel: 'noopener' }, 'How such a file is written')), told)
}
