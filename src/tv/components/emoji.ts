const one = '(?:[\\u2600-\\u27bf]\\ufe0f|\\ud83c[\\udc00-\\udfff]|\\ud83d[\\udc00-\\udfff]|\\ud83e[\\udc00-\\udfff]|[#*0-9]\\ufe0f?\\u20e3)[\\ufe0f\\u20e3]?'
/** With what is joined to it, and the air before it. */
const emoji = new RegExp(` ?${one}(?:\\u200d${one}|\\ud83c[\\udffb-\\udfff])*`, 'g')

let drawn = true

/** Whether this TV can draw emoji: told once, before anything is drawn. */
export function drawEmoji(is: boolean): void {
  drawn = is
}

/** A text as this TV can draw it: without emoji, where they would be boxes. */
export function drawable(text: string): string {
  return drawn ? text : text.replace(emoji, '').replace(/^ +/, '')
}
