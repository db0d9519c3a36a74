/** The origin that Android keeps for an app's own files: a secure one, and no server's. */
export const origin = 'https://appassets.androidplatform.net'

/** A page of a WebView cannot close its window: the shell around it can. */
const closing = '<script>window.close = function () { if (window.tenfootShell) window.tenfootShell.exit() }</script>'

export function androidPage(html: string): string {
  return html.replace('<main id="boot">', `${closing}\n<main id="boot">`)
}

/**
 * What the shell runs when Back is pressed, which a WebView keeps from its page: an event of our own, and the usual
 * key for a page that does not know it.
 */
export const backScript = "(function(){var e=new Event('tvback',{cancelable:true});if(!window.dispatchEvent(e))return;['keydown','keyup'].forEach(function(t){var k=new Event(t,{bubbles:true,cancelable:true});k.keyCode=27;k.which=27;window.dispatchEvent(k)})})()"

/** What is served is named by its ending; a WebView asks for it. */
export const mimeTypes: readonly (readonly [ending: string, type: string])[] = [
  ['.html', 'text/html'], ['.js', 'text/javascript'], ['.json', 'application/json'], ['.xml', 'application/xml'],
  ['.png', 'image/png'], ['.jpg', 'image/jpeg'], ['.webp', 'image/webp'], ['.woff2', 'font/woff2'],
  ['.m3u8', 'application/vnd.apple.mpegurl'], ['.ts', 'video/mp2t'], ['.mp4', 'video/mp4'],
]
