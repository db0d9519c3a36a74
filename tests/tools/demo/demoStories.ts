import type { DemoStory } from '../../../src/tools/demo/writer/demoStory'

/** A story as an author may write it, with what a test is about. */
export function demoStory(changes: Partial<DemoStory> = {}): DemoStory {
  return {
    slug: 'night-ferry',
    headline: 'Ferry & crew return <at last>',
    section: 'news/defence',
    published: '2026-11-24T06:40:00Z',
    updated: null,
    byline: 'Ilse Marrand',
    caption: 'The "Little Tern" leaves.',
    credit: 'Saltmere News / Tomas Quill',
    lead: 'The night ferry is back.',
    body: [
      { type: 'paragraph', text: 'First & foremost.' },
      { type: 'quote', text: 'Here we are.', speaker: 'Ada Finch, captain' },
      { type: 'list', ordered: false, items: ['one', 'two'] },
    ],
    film: null,
    ...changes,
  }
}
