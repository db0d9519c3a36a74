import type { Bench } from '../bench/bench'
import { element } from './element'
import { field } from './field'
import { historyIn, linkHistory } from './linkHistory'
import { nastyLinks } from './nastyLinks'
import type { Panel } from './panel'
import { press } from './press'

const kept = 'bench links'
const shortest = 60

/** Opens the app by links from outside: while it runs, or at its start. */
export function createLinksPanel(bench: Bench): Panel {
  let history = historyIn(localStorage.getItem(kept))
  const line = field({ 'aria-label': 'Link', 'placeholder': 'story/1041, section/news, live/…, play/…, number/201, home', 'keydown': event => { if ((event as KeyboardEvent).key === 'Enter') void open(line.value) } })
  const told = element('p', { class: 'told', role: 'status' })
  const list = element('ul', { 'class': 'links', 'aria-label': 'Opened before' })
  const note = (link: string): void => {
    history = linkHistory(history, link.slice(0, 300))
    localStorage.setItem(kept, JSON.stringify(history))
    fill()
  }
  const open = async (link: string, name = link): Promise<void> => {
    note(link)
    told.textContent = `Opening ${short(name)} …`
    try {
      await bench.tester?.open(link)
      const screen = await bench.tester?.screen()
      told.textContent = screen ? `${short(name)} led to ${screen.name}${screen.title === '' ? '' : `: ${screen.title}`}.` : 'The app does not run: restart it.'
    } catch (error) {
      told.textContent = `${short(name)}: ${(error as Error).message}`
    }
  }
  const fill = (): void => list.replaceChildren(...history.length === 0 ? [element('li', { class: 'empty' }, 'No link was opened yet.')] : history.map(link => element('li', {}, press(short(link), () => open(link)))))
  fill()
  return {
    id: 'links', title: 'Links',
    element: element('div', { class: 'split' },
      element('div', { class: 'column' }, element('div', { class: 'bar' }, line, press('Open', () => open(line.value)), press('Start with it', async () => {
        note(line.value)
        await bench.change({ link: line.value })
      })), told, list),
      element('div', { class: 'scrolls', tabindex: '0', role: 'region', 'aria-label': 'Nasty links' }, element('p', { class: 'quiet' }, 'Links that mean no good: each leads home, with a word.'),
        element('ul', { class: 'links' }, ...nastyLinks.map(({ id, label, link }) => element('li', {}, press(label, () => open(link, label), { 'data-link': id, 'title': short(link) })))))),
  }
}

function short(link: string): string {
  const plain = JSON.stringify(link).slice(1, -1)
  return plain.length > shortest ? `${plain.slice(0, shortest)}…` : plain
}
