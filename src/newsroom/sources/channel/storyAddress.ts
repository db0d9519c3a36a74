import { storyPlace } from '../../text/ruledTwin'
import { shown } from './problem'

/** What is wrong with a rule such as 'https://news.example/ar/{story}'; null when it is one. */
export function storyAddressMistake(written: string): string | null {
  const parts = written.split(storyPlace)
  if (!/^https?:\/\/[^\s/{}]+\/[^\s#]*$/i.test(written)) return `“${shown(written)}” is no whole web address. Write it like "https://news.example/ar/{story}".`
  if (/[{}]/.test(parts.join(''))) return 'There is one place, {story}, and it stands behind the host. Write the rest as it is.'
  return parts.length === 2 ? null : 'Write {story} once, where the part stands that all editions share: "https://news.example/ar/{story}".'
}
