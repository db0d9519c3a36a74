/**
 * What the app reads at start stands in its page as JSON script elements, so that a package on
 * file:// needs no request and another channel needs no rebuild.
 */
export type InlinedId = 'channel' | 'settings'

/** `html` with `value` in the JSON element `id`; throws when the page has no such element. */
export function withInlined(html: string, id: InlinedId, value: unknown): string {
  const [before, , after] = around(html, id)
  return before + inertJson(value) + after
}

/** The value in the JSON element `id`. */
export function readInlined(html: string, id: InlinedId): unknown {
  return JSON.parse(around(html, id)[1])
}

/** JSON that no HTML parser can leave: `<` would end the element, U+2028/9 would break old engines. */
export function inertJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<\u2028\u2029]/g, char => '\\u' + char.charCodeAt(0).toString(16).padStart(4, '0'))
}

function around(html: string, id: InlinedId): [string, string, string] {
  const opening = `<script type="application/json" id="${id}">`
  const start = html.indexOf(opening) + opening.length
  const end = html.indexOf('</script>', start)
  if (start < opening.length || end < 0) throw new Error(`The page has no element for ${id}.`)
  return [html.slice(0, start), html.slice(start, end), html.slice(end)]
}
