import { expect, test } from '@jest/globals'
import { parseStoryFile } from '../../../src/tools/demo/writer/storyFile'
import { storyText } from './storyText'

const problemsOf = (text: string) => parseStoryFile(text, 'night-ferry.txt').problems

test('a story file becomes a story', () => {
  const { story, problems } = parseStoryFile(storyText(), 'night-ferry.txt')
  expect(problems).toEqual([])
  expect(story).toEqual({
    slug: 'night-ferry',
    headline: 'Ferry & crew return: “at last”',
    section: 'news/defence/coast',
    published: '2026-11-24T06:40:00Z',
    updated: null,
    byline: 'Ilse Marrand',
    caption: 'The Little Tern leaves.',
    credit: 'Saltmere News / Tomas Quill',
    lead: 'The night ferry is back.',
    body: [
      { type: 'paragraph', text: 'First paragraph.' },
      { type: 'heading', level: 2, text: 'A subhead' },
      { type: 'quote', text: 'The words of a quote.', speaker: 'Name Surname, role' },
      { type: 'list', ordered: false, items: ['one', 'two'] },
      { type: 'paragraph', text: 'Last paragraph.' },
    ],
    film: null,
  })
})

test('a film is its kind and its length in whole rounds', () => {
  const withFilm = (film: string) => parseStoryFile(storyText().replace('byline:', `film: ${film}\nbyline:`), 'night-ferry.txt')
  expect(withFilm('sound 48').story?.film).toEqual({ kind: 'sound', seconds: 48 })
  for (const wrong of ['sound 47', 'talk 48', 'picture', 'picture 0']) expect(withFilm(wrong).problems).toEqual([expect.stringMatching(/^night-ferry\.txt:4: '.+' is no film like 'picture 64' or 'sound 48'; films are rounds of 16 seconds\.$/)])
})

test('a quote may go without a speaker', () => {
  const { story } = parseStoryFile(storyText().replace('> -- Name Surname, role\n', ''), 'a.txt')
  expect(story?.body[2]).toEqual({ type: 'quote', text: 'The words of a quote.', speaker: null })
})

test.each([
  ['an unknown field', 'byline:', 'by:', /^night-ferry\.txt:4: 'by' is no field; the fields are headline,/],
  ['a line without a colon', 'byline: Ilse Marrand', 'Ilse Marrand', /^night-ferry\.txt:4: 'Ilse Marrand' is no field/],
  ['an empty field', 'caption: The Little Tern leaves.', 'caption:', /^night-ferry\.txt:5: 'caption' is empty/],
  ['a field that stands twice', 'caption: The Little Tern leaves.', 'byline: Tomas Quill', /^night-ferry\.txt:5: 'byline' stands here twice/],
  ['an unknown section', 'news/defence/coast', 'news/navy', /^night-ferry\.txt:2: no section 'news\/navy'; the sections are news, news\/defence,/],
  ['a day that no calendar has', '2026-11-24T', '2026-11-31T', /^night-ferry\.txt:3: '2026-11-31T06:40:00Z' is no date/],
  ['a date without a zone', ':00Z', ':00', /^night-ferry\.txt:3: '2026-11-24T06:40:00' is no date/],
  ['a paragraph of two lines', 'First paragraph.', 'First\nparagraph.', /^night-ferry\.txt:10: a paragraph is one line/],
  ['markup of another kind', 'First paragraph.', '<b>First</b> paragraph.', /^night-ferry\.txt:9: '<b>First<\/b> paragra' looks like markup/],
  ['a deeper subhead', '## A', '### A', /^night-ferry\.txt:11: subheads have two signs/],
  ['a broken list', '- two', 'two', /^night-ferry\.txt:17: each line of a list/],
  ['a broken quote', '> -- Name', '-- Name', /^night-ferry\.txt:14: each line of a quote/],
  ['Windows line ends', 'paragraph.\n', 'paragraph.\r\n', /^night-ferry\.txt:1: lines must end with LF/],
])('the line of %s is named', (_, from, to, problem) => {
  expect(problemsOf(storyText().replace(from, to))[0]).toMatch(problem)
})

test('all problems are told, not the first alone', () => {
  const text = storyText().replace('headline: ', 'title: ').replace('## A', '### A')
  expect(problemsOf(text)).toHaveLength(3)
  expect(problemsOf(text)[1]).toBe("night-ferry.txt:1: the field 'headline' is missing.")
})

test('an update before the publication is a problem', () => {
  const text = storyText().replace('byline:', 'updated: 2026-11-24T06:39:00Z\nbyline:')
  expect(problemsOf(text)).toEqual(['night-ferry.txt:4: the update is not later than the publication.'])
})

test('a file without a body is a problem', () => {
  expect(problemsOf(storyText().split('\n\n')[0] ?? '')).toEqual([expect.stringMatching(/^night-ferry\.txt:7: the body is missing/)])
})
