import { ar } from '../../src/tv/components/languages/ar'
import { es } from '../../src/tv/components/languages/es'
import { fa } from '../../src/tv/components/languages/fa'
import { fr } from '../../src/tv/components/languages/fr'
import type { learnLanguage } from '../../src/tv/components/words'

/** All that TVs learn, each its own. */
export function learnEvery(learn: typeof learnLanguage): void {
  learn('ar', ar)
  learn('fa', fa)
  learn('es', es)
  learn('fr', fr)
}
