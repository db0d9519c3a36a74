import { writeTrail } from '../../newsroom/model/trail'
import type { Finding, PagesReport, Report, SectionReport, Shares, SourceReport } from './report'

/** A report for people. */
export function writtenReport(report: Report): string {
  return [
    ...report.channel ? [`${report.channel.name} (${report.channel.language})  ${report.file}`] : [],
    ...sectionLines(report),
    ...sourceLines(report.sources),
    ...otherLines(report),
    ...findingLines('Worth a look', report.notes),
    ...findingLines(report.channel ? 'Problems' : `${report.file} needs a correction`, report.problems),
    '',
    verdict(report),
  ].join('\n').trimStart()
}

function sectionLines({ sections, categories }: Report): readonly string[] {
  if (sections.length === 0) return []
  const head = ['Section', 'stories', 'newest (UTC)', 'date', 'picture', 'text']
  const rows = sections.map(sectionRow)
  const legend = rows.some(row => row.some(cell => cell.includes('→'))) ? ['', 'a → b %: in the feed → with the pages that were tried'] : []
  const named = categories.map(({ name, stories }) => `${name} ${stories}`).join(', ')
  return ['', ...table([head, ...rows]), ...legend, ...categories.length > 0 ? ['', `Its categories, which make sections: ${named}`] : []]
}

function sectionRow({ trail, shares, newest, pages: { found } }: SectionReport): readonly string[] {
  const cell = (name: 'date' | 'picture' | 'body') => shareOf(shares, found, name)
  return [writeTrail(trail), String(shares.stories), moment(newest), cell('date'), cell('picture'), cell('body')]
}

function sourceLines(sources: readonly SourceReport[]): readonly string[] {
  if (sources.length === 0) return []
  return ['', ...table([['Source', 'kind', 'stories', 'pages', 'pictures'], ...sources.map(sourceRow)])]
}

function sourceRow({ address, kind, shares, pages, pictures }: SourceReport): readonly string[] {
  const seen = pictures.tried === 0 ? '–' : `${pictures.good} of ${pictures.tried}${pictures.largest === null ? '' : `, ${pictures.largest}`}`
  return [address, kind ?? 'unreadable', String(shares.stories), pagesOf(pages), seen]
}

function otherLines({ mirrors, live, snapshot }: Report): readonly string[] {
  const tried = mirrors.map(({ host, mirror, good, address }) => [host, mirror, address === null ? 'not tried' : good ? 'good' : 'bad'])
  const streams = live.map(({ title, address, is }) => [title, address, is ?? 'bad'])
  const published = snapshot?.generated ? `generation ${snapshot.generation} of ${moment(snapshot.generated)}, ${counted(snapshot.sections, 'section')}, ${counted(snapshot.stories, 'story')}` : 'not opened'
  return [
    ...tried.length > 0 ? ['', ...table([['Host', 'mirror', ''], ...tried])] : [],
    ...streams.length > 0 ? ['', ...table([['Stream', 'address', ''], ...streams])] : [],
    ...snapshot ? ['', `Snapshot  ${snapshot.address}: ${published}`] : [],
  ]
}

function findingLines(title: string, findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) return []
  return ['', `${title}:`, ...findings.map(({ place, code, text }) => `  ${place === '' ? '' : `${place}: `}${text}${code === 'file' ? '' : ` [${code}]`}`)]
}

function verdict({ channel, problems, sections, snapshot }: Report): string {
  const filled = sections.filter(({ shares }) => shares.stories > 0)
  const stories = filled.reduce((sum, { shares }) => sum + shares.stories, 0)
  const shown = snapshot ? 'the snapshot' : filled.length === 0 ? 'no news' : `${counted(filled.length, 'section')} with ${counted(stories, 'story')}`
  const will = channel ? `The TV will show ${shown}.` : 'Nothing else was tried.'
  return `${problems.length === 0 ? 'Good.' : `${counted(problems.length, 'problem')}.`} ${will}`
}

function counted(number: number, what: string): string {
  return `${number} ${number === 1 ? what : what.replace(/y$/, 'ie') + 's'}`
}

/** '0 → 100 %' where the pages have what the feed has not. */
function shareOf(feed: Shares, found: Shares, name: 'date' | 'picture' | 'body'): string {
  if (feed.stories === 0) return '–'
  const [before, then] = [percent(feed[name], feed.stories), percent(found[name], found.stories)]
  return then > before ? `${before} → ${then} %` : `${before} %`
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round(part / whole * 100)
}

function pagesOf({ tried, found }: PagesReport): string {
  return tried === 0 ? '–' : `${found.body} of ${tried}`
}

function moment(iso: string | null): string {
  return iso === null ? '–' : iso.slice(0, 16).replace('T', ' ')
}

/** Columns under each other; numbers would not gain by standing at the right of a terminal. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map(row => (row[i] ?? '').length)))
  return rows.map(row => row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ').trimEnd())
}
