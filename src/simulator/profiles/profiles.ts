import desktop from './desktop.json'
import webos6 from './webos-6.json'
import type { Profile } from './profile'

/** The TVs that the bench can play, in the order of its menu. */
export const profiles = [desktop, webos6] as readonly unknown[] as readonly Profile[]
