import type { Page } from 'playwright-core'

/**
 * Everything runs as ever, but no pixel is painted: without a graphics card painting is most of
 * the work, and where nobody looks it proves nothing.
 */
export async function unpainted(page: Page, isMeasured = false): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ['drawImage', 'fillRect', 'clearRect', 'fill', 'stroke', 'fillText'] as const) {
      Object.assign(CanvasRenderingContext2D.prototype, { [name]: () => {} })
    }
  })
  // Tasks that are measured would be longer with a hidden canvas.
  await unseen(page, isMeasured ? 'video' : 'canvas, video')
}

/**
 * A stream is fetched, decoded and timed as ever, but its pictures do not reach the screen: in software
 * that is two thirds of what a small TV costs that plays, and all that a large one can do.
 */
export function unseenVideo(page: Page): Promise<unknown> {
  return unseen(page, 'video')
}

/** What is hidden takes no time of the browser's own drawing. */
function unseen(page: Page, what: string): Promise<unknown> {
  return page.addInitScript(selector => {
    document.addEventListener('DOMContentLoaded', () => {
      const style = document.createElement('style')
      style.textContent = `${selector} { visibility: hidden }`
      document.head.appendChild(style)
    })
  }, what)
}
