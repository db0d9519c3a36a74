/** A story file without a mistake. */
export function storyText(): string {
  return `headline: Ferry & crew return: “at last”
section: news/defence/coast
published: 2026-11-24T06:40:00Z
byline: Ilse Marrand
caption: The Little Tern leaves.
credit: Saltmere News / Tomas Quill
lead: The night ferry is back.

First paragraph.

## A subhead

> The words of a quote.
> -- Name Surname, role

- one
- two

Last paragraph.
`
}
