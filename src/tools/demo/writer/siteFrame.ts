import { sharedRoot } from './edition'
import { escaped } from './escaped'
import { rootFrom, twinLinks, type Site } from './site'

export interface SitePage {
  readonly title: string
  /** Where it stands in its edition's folder. */
  readonly path: string
  /** What stands in the head besides charset, title, style and twins. */
  readonly head: string
  readonly main: string
}

/** What every page of the broadcaster has around its content. */
export function sitePage(site: Site, page: SitePage): string {
  const { edition } = site
  const root = rootFrom(page.path)
  return `<!doctype html>
<html lang="${edition.language}"${edition.direction === 'rtl' ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(page.title)} | ${edition.words.siteName}</title>
<link rel="stylesheet" href="${root}${sharedRoot(edition)}site.css">
${twinLinks(site, page.path)}${page.head}</head>
<body>
${masthead(site, root)}
<main>
${page.main}
</main>
${footer(site, root)}
</body>
</html>
`
}

function masthead({ edition: { sections, words } }: Site, root: string): string {
  const links = sections.map(({ name, title }) => `<li><a href="${root}${name}.html">${title}</a></li>`)
  return `<header class="masthead">
<a class="brand" href="${root}index.html">${words.siteName}</a>
<a class="live" href="${root}index.html#live">${words.watchLive}</a>
<nav class="sections" aria-label="${words.sections}">
<ul>
${links.join('\n')}
</ul>
</nav>
</header>`
}

function footer({ edition: { words } }: Site, root: string): string {
  return `<footer class="site">
<p>${words.address}</p>
<ul>
<li><a href="${root}index.html#about">${words.aboutUs}</a></li>
<li><a href="${root}news.xml">${words.feedOfNews}</a></li>
</ul>
<p>${words.invented}</p>
</footer>`
}
