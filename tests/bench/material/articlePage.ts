import { createRandom, type Random } from '../../../src/tools/demo/drawing/random'
import { headlineOf, paragraphOf } from '../../../src/tools/generate/sentences'
import { people } from '../../../src/tools/generate/words'

/** Of a page's bytes: broadcasters' pages are mostly scripts, styles and other stories. */
const scriptShare = 0.45
const teaserShare = 0.35

/** An article's page of so many bytes, made as broadcasters make them: a short text in much else. */
export function articlePage(bytes: number, seed: number): string {
  const random = createRandom(`page ${seed}`)
  const headline = headlineOf(random)
  const script = until(bytes * scriptShare, i => `window.layers.push({"slot":"s${i}","size":[[300,250],[728,90]],"keys":{"place":"orrin","row":${i}}});`)
  const teasers = until(bytes * teaserShare, i => teaser(random, i))
  const prose = until(bytes * (1 - scriptShare - teaserShare) - 2000, () => `<p class="text">${paragraphOf(random)}</p>`)
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline} - Vale of Orrin</title><meta property="og:title" content="${headline}">
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-11-24T09:00:00Z"><meta property="og:image" content="/pictures/3.jpg">
<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', 'headline': headline, 'datePublished': '2026-11-24T09:00:00Z', 'author': { name: random.oneOf(people) } })}</script>
<script>${script}</script></head><body><div id="page"><nav class="breadcrumb"><a href="/">Home</a> <a href="/news">News</a> <a href="/river">River</a></nav>
<main><article class="story"><h1>${headline}</h1><div class="story-body">${prose}</div></article><section class="more">${teasers}</section></main>
<footer class="footer"><p>Vale of Orrin, an invented valley.</p></footer></div></body></html>`
}

function teaser(random: Random, i: number): string {
  return `<div class="teaser teaser-${i % 5}" data-place="${i}"><a class="teaser-link" href="/2026/11/${i}.html"><img class="teaser-picture" src="/pictures/${i}.jpg" alt="" width="320" height="180">`
    + `<span class="teaser-label">News</span><h3 class="teaser-title">${headlineOf(random)}</h3></a><ul class="teaser-tools"><li><a href="/save/${i}">Save</a></li><li><a href="/share/${i}">Share</a></li></ul></div>\n`
}

function until(bytes: number, piece: (i: number) => string): string {
  let text = ''
  for (let i = 0; text.length < bytes; i++) text += piece(i)
  return text
}
