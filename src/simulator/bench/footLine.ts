import { focusLine, screenLine, type Tester } from './appReport'

const pollMs = 1000
/** After a key the app needs a moment to move its focus. */
const settleMs = 80

/** Keeps the foot of the page telling what the app shows; returns what to call after a key. */
export function keepFootLine(foot: HTMLElement, frame: HTMLIFrameElement): () => void {
  const update = () => { void tell(foot, frame) }
  setInterval(update, pollMs)
  update()
  let soon: number | undefined
  return () => {
    window.clearTimeout(soon)
    soon = window.setTimeout(update, settleMs)
  }
}

async function tell(foot: HTMLElement, frame: HTMLIFrameElement): Promise<void> {
  const [screen, focus] = ['.screenLine', '.focusLine'].map(name => foot.querySelector<HTMLElement>(name))
  write(document.querySelector<HTMLElement>('.channel'), frame.contentDocument?.title || '')
  const report = await reportOf(frame)
  write(screen, report.screen)
  write(focus, report.focus)
  if (screen) screen.dataset.state = report.state
}

async function reportOf(frame: HTMLIFrameElement): Promise<{ screen: string; focus: string; state: string }> {
  try {
    const tester = (frame.contentWindow as Window & { tester?: Tester } | null)?.tester
    if (!tester) return { screen: 'The app is starting', focus: '', state: 'loading' }
    const [screen, focus] = await Promise.all([tester.screen(), tester.focus()])
    return { screen: screenLine(screen), focus: focusLine(focus), state: screen.state }
  } catch (error) {
    return { screen: 'The app does not answer', focus: (error as Error).message, state: 'error' }
  }
}

/** Only changes touch the page, so that selected text stays selected. */
function write(line: HTMLElement | null | undefined, text: string): void {
  if (!line || line.textContent === text) return
  line.textContent = text
  line.title = text
}
