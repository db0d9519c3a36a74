import type { TreeNode } from '../../tv/app/tester'

/** A node of the tree as a line. */
export interface TreeLine {
  readonly node: TreeNode
  readonly depth: number
  /** 'HomePage › Rows › Row0' */
  readonly path: string
}

/** The tree from its root, line by line; with words to look for, only the lines that have all of them. */
export function treeLines(root: TreeNode, wanted: string): readonly TreeLine[] {
  const words = wanted.toLowerCase().split(/\s+/).filter(word => word !== '')
  const lines: TreeLine[] = []
  const walk = (node: TreeNode, depth: number, above: string): void => {
    const path = above === '' ? node.name : `${above} › ${node.name}`
    if (words.every(word => searched(node).includes(word))) lines.push({ node, depth: words.length > 0 ? 0 : depth, path })
    node.children.forEach(child => walk(child, depth + 1, path))
  }
  walk(root, 0, '')
  return lines
}

function searched({ name, type, text = '', picture = '', described }: TreeNode): string {
  return [name, type, text, picture, described?.id, described?.role, described?.label].join(' ').toLowerCase()
}
