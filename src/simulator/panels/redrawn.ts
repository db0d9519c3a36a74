/** Puts other content into a place only when it is another: what is selected or pointed at there stays while nothing changes. */
export function redrawn(place: HTMLElement, make: (seen: unknown) => readonly (Node | string)[]): (seen: unknown) => void {
  let before: string | undefined
  return seen => {
    const now = JSON.stringify(seen)
    if (now === before) return
    before = now
    place.replaceChildren(...make(seen))
  }
}
