import type { Page } from 'playwright-core'

/**
 * Everything runs as ever, but no pixel is painted: without a graphics card painting is most of
 * the work, and where nobody looks it proves nothing.
 */
export function unpainted(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    for (const name of ['drawImage', 'fillRect', 'clearRect', 'fill', 'stroke', 'fillText'] as const) {
      Object.assign(CanvasRenderingContext2D.prototype, { [name]: () => {} })
    }
  })
}
