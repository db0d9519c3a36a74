import type { DiagnosticsPage } from '../pages/DiagnosticsPage'
import { words } from '../components/words'
import { codeTextOf } from './diagnosisCode'
import { entriesOf, heardKeyWords } from './diagnosisEntries'
import { diagnosisOf, type Diagnosis, type DiagnosisNeeds, type HeardKey } from './diagnosis'
import type { Navigation } from './navigation'

export const aboutPath = 'about'

/** Hands the page what this TV is and does. It is as it was when the page was opened; only keys are told as they are pressed. */
export interface Diagnosing {
  arrive(page: DiagnosticsPage): void
}

export function createDiagnosing(needs: DiagnosisNeeds): Diagnosing {
  const { equipment, now } = needs
  let stop = (): void => undefined
  const show = (page: DiagnosticsPage, diagnosis: Diagnosis): void => page.show({ entries: entriesOf(diagnosis), code: codeTextOf(diagnosis), now })
  return {
    arrive: page => {
      const diagnosis = diagnosisOf(needs, words.guidance.language, page.drawsWithWebGl ? 'WebGL' : '2D')
      const heard = (pressed: HeardKey): void => {
        if (!page.active) return
        show(page, { ...diagnosis, keys: equipment.keys.last() })
        page.tellKey(heardKeyWords(pressed))
      }
      page.begin()
      show(page, diagnosis)
      stop()
      stop = equipment.keys.onPress(heard)
    },
  }
}

interface Guide {
  readonly navigation: Navigation
}

/** Lets a component open that page. */
export function hearingAbout<T extends abstract new (...needs: never[]) => Guide>(component: T): T {
  Object.assign(component.prototype as object, {
    $about(this: Guide) { this.navigation.open(aboutPath) },
  })
  return component
}
