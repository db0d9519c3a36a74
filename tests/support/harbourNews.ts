import type { Channel } from '../../src/newsroom/model/channel'
import { sourceAt } from './source'
import { item, page, rss } from './written'

export const host = 'https://news.example'
export const section = (id: string) => ({ id, title: id, trail: [id], sources: [sourceAt(`${host}/${id}.xml`)], only: null })
export const channel: Channel = {
  name: 'Harbour News', language: 'en', accent: null, sections: [section('news'), section('sport')],
  sectionsFromFeed: false, live: [], mirrors: new Map(), sites: new Map(), phrases: [], snapshot: null,
}

/** A feed of stories 'NAME 0', 'NAME 1' … */
export const feedOf = (name: string, count: number): string => rss(...Array.from({ length: count }, (_, i) => item(
  `<title>${name} ${i}</title><link>${host}/${name}/${i}.html</link><guid>${name}-${i}</guid>`,
  `<pubDate>Tue, 24 Nov 2026 0${9 - i}:00:00 GMT</pubDate><enclosure url="${host}/${name}.jpg" type="image/jpeg" length="1"/>`,
)))
const paragraphs = Array.from({ length: 20 }, (_, i) => `<p>Paragraph ${i} tells what the harbour did on this day. It did a good deal, and then it slept for long.</p>`).join('')
export const articles = Object.fromEntries(Array.from({ length: 9 }, (_, i) =>
  [`${host}/news/${i}.html`, page(`<title>news ${i}</title>`, `<article><h1>news ${i}</h1>${paragraphs}</article>`)]))
/** A broadcaster of two sections. */
export const web = { [`${host}/news.xml`]: feedOf('news', 9), [`${host}/sport.xml`]: feedOf('sport', 3), ...articles }
