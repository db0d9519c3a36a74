/** A TV's picture: the app's window has exactly this size, whatever the page's. */
const tvWidth = 1920
const tvHeight = 1080

/** Scales the screen to its room, and again whenever the room changes. */
export function fitScreen(room: HTMLElement, screen: HTMLElement): void {
  const fit = () => {
    const full = document.fullscreenElement === screen
    const { width, height } = full ? { width: innerWidth, height: innerHeight } : innerSize(room)
    const scale = Math.max(0.1, Math.min(width / tvWidth, height / tvHeight))
    screen.style.setProperty('--scale', String(scale))
    screen.style.width = full ? '' : `${Math.round(tvWidth * scale)}px`
    screen.style.height = full ? '' : `${Math.round(tvHeight * scale)}px`
  }
  new ResizeObserver(fit).observe(room)
  document.addEventListener('fullscreenchange', fit)
  window.addEventListener('resize', fit)
}

function innerSize(room: HTMLElement): { width: number; height: number } {
  const { paddingLeft, paddingRight, paddingTop, paddingBottom } = getComputedStyle(room)
  return {
    width: room.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight),
    height: room.clientHeight - parseFloat(paddingTop) - parseFloat(paddingBottom),
  }
}
