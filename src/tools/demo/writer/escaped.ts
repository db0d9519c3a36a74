const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Plain text for an element or a quoted attribute, in HTML and XML. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, sign => entities[sign] ?? sign)
}
