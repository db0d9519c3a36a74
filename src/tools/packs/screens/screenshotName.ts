/** Where a screen's picture lies, by the screen's name in the sheets. */
export function screenshotName(screen: string): string {
  return `pictures/screen-${screen.toLowerCase()}.png`
}
