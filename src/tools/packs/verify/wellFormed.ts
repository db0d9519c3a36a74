/** What is wrong with the form of an XML text: tags without partners, and signs that must be written otherwise. Null when nothing is. */
export function formMistake(xml: string): string | null {
  const open: string[] = []
  const rest = xml.replace(/<\?[^]*?\?>|<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<!DOCTYPE[^>]*>/g, '')
  for (const [piece, close, name, attributes, alone] of rest.matchAll(/<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|<|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/g)) {
    if (name === undefined) return `There is a “${piece}” that must be written as &${piece === '<' ? 'lt' : 'amp'};.`
    if (new Set((attributes ?? '').match(/[\w:.-]+(?=\s*=)/g) ?? []).size < ((attributes ?? '').match(/[\w:.-]+(?=\s*=\s*["'])/g) ?? []).length) return `<${name}> has an attribute twice.`
    if (close === '/') {
      const last = open.pop()
      if (last !== name) return last === undefined ? `</${name}> closes nothing.` : `</${name}> stands where </${last}> should.`
    } else if (alone !== '/') open.push(name)
  }
  return open.length === 0 ? null : `<${open[open.length - 1]}> is never closed.`
}
