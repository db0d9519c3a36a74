import type { Attributes } from '../../text/markup'

/** HTML writes no end for these, and would read one as a second element. */
const endless = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

/** A text as HTML that reads as this text. */
export function written(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}

/** An element's beginning as HTML. */
export function openTag(name: string, attributes: Attributes): string {
  let tag = `<${name}`
  attributes.forEach((value, key) => { tag += ` ${key}="${written(value).replace(/"/g, '&quot;')}"` })
  return `${tag}>`
}

/** An element's end as HTML. */
export function closeTag(raw: string): string {
  const name = raw.slice(raw.indexOf(':') + 1)
  return endless.has(name) ? '' : `</${name}>`
}
