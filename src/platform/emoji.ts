const side = 16

/** Whether this TV draws emoji in colour; one that does not draws boxes, or grey signs that nobody knows. */
export function drawsEmoji(make: () => HTMLCanvasElement = () => document.createElement('canvas')): boolean {
  try {
    const canvas = make()
    canvas.width = canvas.height = side
    const context = canvas.getContext('2d')!
    context.font = `${side}px sans-serif`
    context.textBaseline = 'top'
    context.fillStyle = '#000'
    context.fillText('\ud83d\ude00', 0, 0)
    const { data } = context.getImageData(0, 0, side, side)
    for (let at = 0; at < data.length; at += 4) if (isColoured(data[at]!, data[at + 1]!, data[at + 2]!)) return true
    return false
  } catch {
    return false
  }
}

function isColoured(red: number, green: number, blue: number): boolean {
  return Math.max(red, green, blue) - Math.min(red, green, blue) > 40
}
