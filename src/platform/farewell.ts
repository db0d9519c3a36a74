import { bootWords } from './bootWords'

/** Where a browser does not let a page close itself: a last word, and the way back in. */
export function farewell(): void {
  const page = document.createElement('div')
  page.setAttribute('role', 'alert')
  page.style.cssText = 'position:fixed;left:0;top:0;right:0;bottom:0;z-index:3;background:#121418;color:#e8e8e8;font:2.4vw "Noto Sans",sans-serif;display:flex;align-items:center;justify-content:center'
  // In the language that the app spoke.
  page.textContent = bootWords([document.documentElement.lang]).words.left
  document.body.appendChild(page)
  window.addEventListener('keydown', event => {
    event.stopImmediatePropagation()
    if (event.keyCode === 13) location.reload()
  }, true)
}
