import { leaveFocus } from '../remote/leaveFocus'
import { element } from './element'
import type { Panel } from './panel'

const updateMs = 250
const kept = 'bench panel'

/** Panels behind tabs (WAI-ARIA tabs, arrows move between them); only the one that is shown works. */
export function createDock(place: HTMLElement, panels: readonly Panel[]): { show(id: string): void } {
  const tabs = panels.map(panel => element('button', { 'type': 'button', 'role': 'tab', 'id': `tab-${panel.id}`, 'aria-controls': `panel-${panel.id}`, 'click': () => show(panel.id) }, panel.title))
  // A click leaves the keyboard with the TV.
  tabs.forEach(leaveFocus)
  const bodies = panels.map(panel => element('section', { 'role': 'tabpanel', 'id': `panel-${panel.id}`, 'aria-labelledby': `tab-${panel.id}`, 'tabindex': '0' }, panel.element))
  let shown: Panel = panels[0]!
  const show = (id: string): void => {
    if (id !== shown.id) shown.hide?.()
    shown = panels.find(panel => panel.id === id) ?? shown
    panels.forEach((panel, index) => {
      const isShown = panel === shown
      tabs[index]!.setAttribute('aria-selected', String(isShown))
      tabs[index]!.tabIndex = isShown ? 0 : -1
      bodies[index]!.hidden = !isShown
    })
    localStorage.setItem(kept, shown.id)
    void shown.update?.()
  }
  const list = element('div', { role: 'tablist', 'aria-label': 'Panels', keydown: event => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[(event as KeyboardEvent).key]
    if (step === undefined) return
    // The arrow is the tabs', not the TV's.
    event.preventDefault()
    event.stopPropagation()
    const next = (panels.indexOf(shown) + step + panels.length) % panels.length
    show(panels[next]!.id)
    tabs[next]!.focus()
  } }, ...tabs)
  place.append(list, ...bodies)
  show(localStorage.getItem(kept) ?? shown.id)
  setInterval(() => {
    panels.forEach((panel, index) => tell(tabs[index]!, panel.alarms?.() ?? 0))
    void shown.update?.()
  }, updateMs)
  return { show }
}

/** In words, too: red alone says nothing to who does not see it. */
function tell(tab: HTMLElement, alarms: number): void {
  if ((tab.dataset['alarms'] ?? '0') === String(alarms)) return
  tab.dataset['alarms'] = String(alarms)
  tab.querySelector('.alarms')?.remove()
  if (alarms > 0) tab.append(element('span', { class: 'alarms', title: `${alarms} to look at` }, String(alarms)))
}
