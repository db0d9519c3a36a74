export const homePath = 'home'
export const searchPath = 'search'
export const settingsPath = 'settings'
export const welcomePath = 'welcome'

/** Ids are safe in a path: letters, digits, '-' and '_'. */
export function storyPath(id: string): string {
  return `story/${id}`
}

export function sectionPath(id: string): string {
  return `section/${id}`
}
