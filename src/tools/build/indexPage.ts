import { inertJson } from './inlined'

export interface IndexPage {
  /** The channel's name, shown by the splash. */
  readonly name: string
  /** channel.json as the operator wrote it. */
  readonly channel: unknown
  /** Where channel.json lies, relative to the page: its own relative addresses start there. */
  readonly channelAddress: string
  readonly settings: { readonly appSettings: object; readonly platformSettings: object }
  /** The bundles in the order they run, relative to the page. */
  readonly scripts: readonly string[]
  /** The boot script's text. */
  readonly boot: string
}

/** The page a TV opens: a splash in plain DOM, what the app reads, and the scripts. */
export function indexPage(page: IndexPage): string {
  const settings = { ...page.settings, channelAddress: page.channelAddress }
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=1920">
<title>${escaped(page.name)}</title>
<style>
html, body { margin: 0; height: 100%; background: #121418; color: #e8e8e8; overflow: hidden; font-family: "Noto Sans", sans-serif }
canvas { position: absolute; left: 0; top: 0; z-index: 1 }
#boot { position: absolute; left: 0; top: 0; width: 100%; height: 100%; z-index: 2; background: #121418; display: table }
#boot > div { display: table-cell; vertical-align: middle; padding: 0 10%; font-size: 2.1vw; line-height: 1.5 }
#boot h1 { margin: 0 0 .4em; font-size: 3.4vw; line-height: 1.2; font-weight: 600 }
#boot p { margin: 0 0 .6em; max-width: 32em }
#boot .code { color: #a9b0b8; font-size: 1.5vw }
#boot ul { margin: 0 0 .6em; padding: 0 0 0 1.2em; font-size: 1.7vw }
</style>
</head>
<body>
<main id="boot"><div role="status"></div></main>
<script type="application/json" id="channel">${inertJson(page.channel)}</script>
<script type="application/json" id="settings">${inertJson(settings)}</script>
<script>${page.boot.replace(/<\/(script)/gi, '<\\/$1')}</script>
${page.scripts.map(script => `<script src="${script}" onerror="tenfootBoot.failed('S1')"></script>`).join('\n')}
<script>tenfootBoot.start()</script>
</body>
</html>
`
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
}
