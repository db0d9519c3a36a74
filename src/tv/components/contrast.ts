/** WCAG's contrast of two colours, 1 to 21. */
export function contrast(one: number, other: number): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** `rgb`, mixed with white on a dark ground and with black on a light one, until it stands out from it by `least`. */
export function seenOn(rgb: number, ground: number, least: number): number {
  const end = luminance(ground) < 0.18 ? 255 : 0
  for (let share = 0; share < 1; share += 0.05) {
    const seen = mixed(rgb, end, share)
    if (contrast(seen, ground) >= least) return seen
  }
  return mixed(rgb, end, 1)
}

function mixed(rgb: number, end: number, share: number): number {
  const [red, green, blue] = channelsOf(rgb).map(value => Math.round(value + (end - value) * share)) as [number, number, number]
  return (0xff000000 | red << 16 | green << 8 | blue) >>> 0
}

function luminance(argb: number): number {
  const [red, green, blue] = channelsOf(argb).map(value => {
    const part = value / 255
    return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4)
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function channelsOf(argb: number): number[] {
  return [argb >> 16 & 255, argb >> 8 & 255, argb & 255]
}
