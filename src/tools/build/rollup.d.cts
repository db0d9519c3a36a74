import type { Level } from './runLightning'

/** A whole script in a level's language, minified. */
export const lower: Readonly<Record<Level, (code: string) => Promise<{ readonly code: string }>>>
