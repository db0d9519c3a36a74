import { expect, test } from '@jest/globals'
import { treeLines } from '../../../src/simulator/panels/treeLines'
import type { TreeNode } from '../../../src/tv/app/tester'

const node = (name: string, more: Partial<TreeNode> = {}): TreeNode => ({ name, type: 'Element', rect: { x: 0, y: 0, w: 1, h: 1 }, visible: true, focused: false, alpha: 1, children: [], ...more })
const tree = node('App', { children: [node('Row', { children: [node('Card', { described: { id: 'story:1', role: 'card', label: 'Night ferry' } }), node('Label', { text: 'Night ferry' })] })] })

test('the tree is read line by line, each with its depth and its path', () => {
  expect(treeLines(tree, ' ').map(({ path, depth }) => [path, depth])).toEqual([['App', 0], ['App › Row', 1], ['App › Row › Card', 2], ['App › Row › Label', 2]])
})

test('a search finds names, texts, roles and ids, with every word', () => {
  expect(treeLines(tree, 'FERRY').map(({ node: { name } }) => name)).toEqual(['Card', 'Label'])
  expect(treeLines(tree, 'ferry card').map(({ node: { name } }) => name)).toEqual(['Card'])
  expect(treeLines(tree, 'nothing')).toEqual([])
})
