import type { Channel, Section } from '../../../src/newsroom/model/channel'
import type { Story } from '../../../src/newsroom/model/story'

export const now = Date.parse('2026-11-24T12:00:00Z')

/** Story number 7 is seven minutes older than number 0. */
export function story(number: number, changes: Partial<Story> = {}): Story {
  return {
    id: `${1000 + number}`, headline: `Headline ${number}`, lead: `Lead ${number}`, trail: ['News'],
    published: new Date(now - number * 60_000).toISOString(), updated: null, dateQuality: 'exact', byline: null,
    address: `https://gull.example/${1000 + number}`, picture: { address: `https://gull.example/${number}.jpg`, caption: 'A gull', credit: null },
    language: 'en', direction: 'ltr', categories: [], body: [{ type: 'paragraph', text: `Text ${number}` }], ...changes,
  }
}

/** Stories `from` to before `to`, newest first. */
export function stories(from: number, to: number): readonly Story[] {
  return Array.from({ length: to - from }, (_, i) => story(from + i))
}

export function section(id = 'news'): Section {
  return { id, title: id, trail: [id], sources: [{ address: `https://gull.example/${id}.xml`, storyPath: null, zone: null, encoding: null }], only: null }
}

export function channel(sections: readonly Section[] = [section()]): Channel {
  return {
    name: 'Gull Post', language: 'en', accent: '#f2a93b', sections, sectionsFromFeed: false,
    live: [], mirrors: new Map([['gull.example', ['gull.net']]]), sites: new Map(), phrases: [], snapshot: null,
  }
}
