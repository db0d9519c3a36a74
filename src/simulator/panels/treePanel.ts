import type { TreeNode } from '../../tv/app/tester'
import type { Bench } from '../bench/bench'
import type { Outline } from '../frame/outline'
import { element } from './element'
import { field } from './field'
import type { Panel } from './panel'
import { toggle } from './press'
import { redrawn } from './redrawn'
import { treeLines, type TreeLine } from './treeLines'

const lookMs = 1_000
const mostLines = 400

/** What the canvas holds, with a search; what is pointed at is shown in the picture. */
export function createTreePanel(bench: Bench, outline: Outline): Panel {
  let hidden = false
  let chosen: string | null = null
  let looked = 0
  const list = element('ul', { 'class': 'tree', 'aria-label': 'Elements', 'mouseleave': () => outline.show(null) })
  const facts = element('dl', { class: 'facts' })
  const search = field({ 'type': 'search', 'aria-label': 'Search elements', 'placeholder': 'Search: text, name, class, role, id', 'input': () => { looked = 0 } })
  const count = element('span', { class: 'quiet' })
  const show = (line: TreeLine): void => {
    chosen = line.path
    outline.show(line.node.rect, line.node.name)
    facts.replaceChildren(...factsOf(line))
  }
  const draw = redrawn(list, seen => {
    const lines = seen as readonly TreeLine[]
    if (lines.length === 0) return [element('li', { class: 'empty' }, 'No element has all these words. What is not drawn is found with “Hidden, too”.')]
    return lines.map(line => element('li', {}, rowOf(line, () => show(line), () => outline.show(line.node.rect, line.node.name))))
  })
  return {
    id: 'tree', title: 'Tree',
    element: element('div', { class: 'split' },
      element('div', { class: 'column' }, element('div', { class: 'bar' }, search, toggle('Hidden, too', false, on => {
        hidden = on
        looked = 0
      }), count), element('div', { class: 'scrolls', tabindex: '0', role: 'region', 'aria-label': 'Element tree' }, list)),
      element('div', { class: 'scrolls', tabindex: '0', role: 'region', 'aria-label': 'Element' }, facts)),
    update: async () => {
      if (Date.now() - looked < lookMs || !bench.tester) return
      looked = Date.now()
      const lines = treeLines(await bench.tester.tree({ hidden }), search.value)
      count.textContent = lines.length > mostLines ? `the first ${mostLines} of ${lines.length}` : `${lines.length}`
      draw(lines.slice(0, mostLines).map(line => ({ ...line, node: { ...line.node, children: [] } })))
      const line = lines.find(({ path }) => path === chosen)
      if (!chosen) facts.replaceChildren(element('dt', {}, 'Element'), element('dd', {}, 'Choose one to see all that it says of itself.'))
      else if (line) facts.replaceChildren(...factsOf(line))
    },
    hide: () => outline.show(null),
  }
}

function rowOf({ node, depth }: TreeLine, choose: () => void, point: () => void): HTMLElement {
  const { name, type, text, visible, focused } = node
  const line = element('button', { type: 'button', class: `node${focused ? ' lit' : ''}${visible ? '' : ' away'}`, click: choose, mouseenter: point, mousedown: event => event.preventDefault() },
    name, ...type === name || type === 'Element' ? [] : [element('i', {}, type)], ...text ? [element('b', {}, `“${text.slice(0, 80)}”`)] : [])
  line.style.paddingLeft = `${6 + depth * 12}px`
  return line
}

function factsOf({ path, node }: { readonly path: string; readonly node: TreeNode }): readonly Node[] {
  const { x, y, w, h } = node.rect
  const facts: readonly (readonly [string, string | number | undefined])[] = [
    ['Name', node.name], ['Class', node.type], ['Path', path], ['Text', node.text], ['Picture', node.picture], ['Rectangle', `${x}, ${y}  ${w} × ${h}`], ['Alpha', node.alpha],
    ['Drawn', node.visible ? 'yes' : 'no'], ['Focus', node.focused ? 'on it or in it' : 'elsewhere'], ['Role', node.described?.role], ['Label', node.described?.label], ['Id', node.described?.id],
    ['Place', node.described?.index === undefined ? undefined : `${node.described.index} of ${node.described.count}`], ['Left out', node.more],
  ]
  return facts.flatMap(([name, text]) => text === undefined ? [] : [element('dt', {}, name), element('dd', {}, String(text))])
}
