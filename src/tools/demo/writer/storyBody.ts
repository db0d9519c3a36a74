import type { DemoBlock } from './demoStory'

type Complain = (line: number, sentence: string) => void

/** Lines that belong together, with the number of the first, counted from 1. */
interface Group { readonly line: number; readonly lines: readonly string[] }

/** The blocks of a story file's body, which starts at `lines[from]`. */
export function parseStoryBody(lines: readonly string[], from: number, complain: Complain): readonly DemoBlock[] {
  return groupsOf(lines, from).flatMap(group => blockOf(group, complain) ?? [])
}

function groupsOf(lines: readonly string[], from: number): readonly Group[] {
  const groups: { line: number; lines: string[] }[] = []
  let open = false
  lines.slice(from).forEach((line, index) => {
    if (line.trim() === '') { open = false; return }
    if (open) groups[groups.length - 1]?.lines.push(line)
    else groups.push({ line: from + index + 1, lines: [line] })
    open = true
  })
  return groups
}

function blockOf(group: Group, complain: Complain): DemoBlock | null {
  const first = group.lines[0] ?? ''
  if (first.startsWith('- ')) return list(group, complain)
  if (first.startsWith('>')) return quote(group, complain)
  if (group.lines.length > 1) complain(group.line + 1, 'a paragraph is one line; put a blank line between blocks.')
  const [, signs, heading = ''] = /^(#+) (.+)$/.exec(first) ?? []
  if (!signs) return paragraph(group, complain)
  if (signs.length > 2) complain(group.line, 'subheads have two signs: ##.')
  return { type: 'heading', level: 2, text: heading.trim() }
}

function paragraph(group: Group, complain: Complain): DemoBlock | null {
  const text = (group.lines[0] ?? '').trim()
  if (/^[#*_>-]|<\/?\w/.test(text)) complain(group.line, `'${text.slice(0, 20)}' looks like markup; the marks are '## ', '> ' and '- '.`)
  return { type: 'paragraph', text }
}

function list(group: Group, complain: Complain): DemoBlock {
  group.lines.forEach((line, index) => {
    if (!/^- \S/.test(line)) complain(group.line + index, "each line of a list starts with '- '.")
  })
  return { type: 'list', ordered: false, items: group.lines.map(line => line.slice(2).trim()) }
}

function quote(group: Group, complain: Complain): DemoBlock {
  group.lines.forEach((line, index) => {
    if (!/^> \S/.test(line)) complain(group.line + index, "each line of a quote starts with '> '.")
  })
  const lines = group.lines.map(line => line.slice(1).trim())
  const last = lines[lines.length - 1] ?? ''
  const speaker = last.startsWith('-- ') ? last.slice(3).trim() : null
  const text = (speaker === null ? lines : lines.slice(0, -1)).join(' ')
  if (text === '') complain(group.line, 'the quote has no words.')
  return { type: 'quote', text, speaker }
}
