import type { Certificate, CertificateRow } from './certificate'

const words = { passed: 'Passed', failed: 'Failed', unjudged: 'Not judged' }

/** One HTML file that needs nothing else: what was judged, what was seen, pictures, and what only a TV can tell. */
export function reportOf(certificate: Certificate): string {
  const { title, channel, tv, at, browser, rows, onlyOnTvs } = certificate
  const count = (verdict: CertificateRow['verdict']): number => rows.filter(row => row.verdict === verdict).length
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(`${channel} for ${title}`)}</title>
<style>
body { max-width: 1080px; margin: 40px auto; padding: 0 24px; color: #1c2026; font: 16px/1.5 "Noto Sans", system-ui, sans-serif }
h1 { margin: 0 0 4px; font-size: 30px } h2 { margin: 40px 0 8px; font-size: 20px } p { margin: 0 0 8px }
.sums { display: flex; gap: 24px; margin: 16px 0; font-size: 18px }
table { width: 100%; border-collapse: collapse } td, th { padding: 10px 12px 10px 0; border-top: 1px solid #d5d9de; text-align: start; vertical-align: top }
td:first-child { color: #5b636d; font-variant-numeric: tabular-nums } td img { display: block; width: 192px; border-radius: 4px }
.passed { color: #17693a } .failed { color: #a8201a; font-weight: 600 } .unjudged, .from { color: #5b636d } .from { font-size: 14px }
@media print { body { margin: 0 } tr { break-inside: avoid } }
</style>
</head>
<body>
<h1>${escaped(channel)} for ${escaped(title)}</h1>
<p>Judged in a browser that played ${escaped(tv)}, on ${escaped(at.slice(0, 16).replace('T', ' '))} UTC. Times are those of the computer that it ran on. It is no certificate of the store: no television was there.</p>
<p class="sums"><span class="passed">${count('passed')} passed</span> <span class="failed">${count('failed')} failed</span> <span class="unjudged">${count('unjudged')} not judged</span></p>
<table>
<thead><tr><th>No.</th><th>Rule</th><th>Verdict</th><th>What was seen</th><th>Screen</th></tr></thead>
<tbody>
${rows.map(rowOf).join('\n')}
</tbody>
</table>
<h2>What only a television can tell</h2>
<table>
<thead><tr><th>No.</th><th>Rule</th><th>How to try it</th></tr></thead>
<tbody>
${onlyOnTvs.map(({ number, says, how }) => `<tr><td>${number}</td><td>${escaped(says)}</td><td>${escaped(how)}</td></tr>`).join('\n')}
</tbody>
</table>
<p class="from">${escaped(browser)}</p>
</body>
</html>
`
}

function rowOf({ number, says, from, verdict, seen, picture, took }: CertificateRow): string {
  const shot = picture && /^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/=]+$/.test(picture) ? `<img src="${picture}" alt="The screen after this rule" loading="lazy">` : ''
  return `<tr><td>${number}</td><td>${escaped(says)}<br><span class="from">${escaped(from)}</span></td><td class="${verdict}">${words[verdict]}<br><span class="from">${(took / 1000).toFixed(1)} s</span></td><td>${escaped(seen)}</td><td>${shot}</td></tr>`
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
