/** A click on the button leaves the focus where it was: Enter goes on meaning OK, not the button clicked last. */
export function leaveFocus(button: HTMLElement): void {
  button.addEventListener('mousedown', event => event.preventDefault())
}
