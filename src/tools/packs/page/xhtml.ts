const doctype = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html PUBLIC "-//HbbTV//1.1.1//EN" "http://www.hbbtv.org/dtd/HbbTV-1.1.1.dtd">`

/** Our page as XHTML, which HbbTV sets insist on; of the few kinds of HTML that our page has. */
export function xhtml(html: string): string {
  return html
    .replace(/<!doctype html>/i, doctype)
    .replace('<html ', '<html xmlns="http://www.w3.org/1999/xhtml" ')
    .replace(/<meta ([^>]*[^/])>/g, '<meta $1 />')
    .replace(/<style>([^]*?)<\/style>/g, (_, style: string) => `<style>${marked(style, '/*', '*/')}</style>`)
    .replace(/<script>([^]*?)<\/script>/g, (_, script: string) => `<script>${marked(script, '//', '')}</script>`)
    // JSON takes no comments: its own escapes do what CDATA would.
    .replace(/(<script type="application\/json"[^>]*>)([^]*?)<\/script>/g, (_, opening: string, json: string) => `${opening}${json.replace(/[&>]/g, char => `\\u00${char.charCodeAt(0).toString(16)}`)}</script>`)
}

/** Text that an XML parser takes as it is, in signs that a script or style passes over. */
function marked(text: string, open: string, close: string): string {
  return `${open}<![CDATA[${close}\n${text.replace(/\]\]>/g, ']]\\x3e')}\n${open}]]>${close}`
}
