import type { Story } from '../model/story'

/** Changes when an editor changes the story; its page's body is not always at hand. */
export function revisionOf({ headline, updated }: Story): string {
  return `${updated ?? ''} ${headline}`
}

/** Whether an editor changed a story. A time that was missing came from the story's page, and is no change. */
export function isRevised(before: Story, after: Story): boolean {
  return before.headline !== after.headline || (before.updated !== null && after.updated !== null && before.updated !== after.updated)
}
