import { escaped } from './escaped'
import { demoSections } from './sections'

export const siteName = 'Saltmere News'

export interface SitePage {
  readonly title: string
  /** From the page to static/demo/: '../../../../', or '' for pages beside the feeds. */
  readonly root: string
  /** What stands in the head besides charset, title and style. */
  readonly head: string
  readonly main: string
}

/** What every page of the broadcaster has around its content. */
export function sitePage(page: SitePage): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(page.title)} | ${siteName}</title>
<link rel="stylesheet" href="${page.root}site.css">
${page.head}</head>
<body>
${masthead(page.root)}
<main>
${page.main}
</main>
${footer(page.root)}
</body>
</html>
`
}

function masthead(root: string): string {
  const links = demoSections.map(({ name, title }) => `<li><a href="${root}${name}.html">${title}</a></li>`)
  return `<header class="masthead">
<a class="brand" href="${root}index.html">${siteName}</a>
<a class="live" href="${root}index.html#live">Watch live</a>
<nav class="sections" aria-label="Sections">
<ul>
${links.join('\n')}
</ul>
</nav>
</header>`
}

function footer(root: string): string {
  return `<footer class="site">
<p>${siteName}, 4 Long Quay, Saltmere. The harbour town’s own broadcaster since 1931.</p>
<ul>
<li><a href="${root}index.html#about">About us</a></li>
<li><a href="${root}news.xml">Feed of the news</a></li>
</ul>
<p>Saltmere is an invented town; so is everyone in it.</p>
</footer>`
}
