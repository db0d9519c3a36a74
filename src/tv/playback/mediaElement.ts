/** The one element that plays, under the app's canvas; it is made once and kept, because TVs are slow to let one go. */
export function createMediaElement(): HTMLVideoElement {
  const element = document.createElement('video')
  element.setAttribute('playsinline', '')
  element.style.cssText = 'position:absolute;left:0;top:0;width:100%;height:100%;z-index:0;background:#000;display:none'
  document.body.appendChild(element)
  return element
}
