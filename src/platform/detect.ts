import { browserPlatform } from './browser'
import type { Platform } from './platform'

/** The TV this is. */
export function detectPlatform(): Platform {
  return browserPlatform()
}
