import type { Attach } from './attachment'

/** Lets the TV's own player play an address. */
export const attachNatively: Attach = (element, address, { ready }) => {
  element.src = address
  ready()
  return {
    edge: () => element.duration === Infinity && element.seekable.length > 0 ? element.seekable.end(element.seekable.length - 1) : null,
    detach: () => {
      // Without a load the old picture, and its download, would stay.
      element.removeAttribute('src')
      element.load()
    },
  }
}
