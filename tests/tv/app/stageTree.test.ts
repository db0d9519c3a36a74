import { afterEach, expect, test } from '@jest/globals'
import { Lightning } from '@lightningjs/sdk'
import { foundIn, treeOf } from '../../../src/tv/app/stageTree'
import type { TreeNode } from '../../../src/tv/app/testerApi'
import { destroyStages, show } from '../../support/stage'

afterEach(destroyStages)

class Tile extends Lightning.Component {
  described = { id: 'story:1', role: 'card', label: 'Night ferry', index: 1, count: 2, hint: 'not told' }
}

class Screen extends Lightning.Component {
  static override _template() {
    return { w: 800, h: 400, Tile: { type: Tile, x: 100, y: 20, w: 200, h: 80, rect: true, Label: { text: { text: 'Night\u200b ferry returns' } } }, Group: { y: -900, Inside: { y: 1000, rect: true, w: 9, h: 9, text: { text: 'Inside' } } }, Away: { visible: false, rect: true, w: 9, h: 9 }, Faint: { alpha: 0.5, rect: true, w: 10, h: 10 } }
  }

  override _getFocused(): Lightning.Component { return this.tag('Tile') as Lightning.Component }
}

function shown() {
  const { stage, subject, draw } = show(Screen)
  draw()
  const path = [subject, subject.tag('Tile')] as unknown as readonly Lightning.Component[]
  return { stage, path }
}

function named(node: TreeNode, name: string): TreeNode | undefined {
  return node.name === name ? node : node.children.map(child => named(child, name)).find(found => found)
}

test('the tree says what each element is, where it is, and where the focus is', () => {
  const { stage, path } = shown()
  const tree = treeOf(stage, path)
  expect(named(tree, 'Tile')).toMatchObject({ type: 'Tile', rect: { x: 100, y: 20, w: 200, h: 80 }, visible: true, focused: true, described: { id: 'story:1', role: 'card', label: 'Night ferry', index: 1, count: 2 } })
  expect(named(tree, 'Label')).toMatchObject({ text: 'Night ferry returns', focused: false })
  expect(named(tree, 'Faint')!.alpha).toBe(0.5)
  // Plain JSON throughout.
  expect(JSON.parse(JSON.stringify(tree))).toEqual(tree)
})

test('what is not drawn is told only to who wants it', () => {
  const { stage, path } = shown()
  expect(named(treeOf(stage, path), 'Away')).toBeUndefined()
  expect(named(treeOf(stage, path, { hidden: true }), 'Away')).toMatchObject({ visible: false })
})

test('the tree ends where it is full, and says what it left out', () => {
  const { stage, path } = shown()
  const count = (node: TreeNode): number => 1 + node.children.reduce((sum, child) => sum + count(child), 0)
  const left = (node: TreeNode): number => (node.more ?? 0) + node.children.reduce((sum, child) => sum + left(child), 0)
  const tree = treeOf(stage, path, { most: 2 })
  expect(count(tree)).toBe(2)
  expect(left(tree)).toBeGreaterThan(0)
})

test('elements are found by all that is told of them', () => {
  const { stage, path } = shown()
  expect(foundIn(stage, path, { role: 'card', label: 'Night ferry' })).toMatchObject([{ id: 'story:1', focused: true, rect: { x: 100 } }])
  expect(foundIn(stage, path, { text: 'ferry ret' }).map(found => found.path[found.path.length - 1])).toEqual(['Label'])
  expect(foundIn(stage, path, { id: 'story:1', role: 'button' })).toEqual([])
})

test('what is drawn in a group whose own place is off the screen is in the tree, and is found', () => {
  const { stage, path } = shown()
  expect(named(treeOf(stage, path), 'Group')).toMatchObject({ visible: false, children: [{ name: 'Inside', visible: true }] })
  expect(foundIn(stage, path, { text: 'Inside' })).toHaveLength(1)
})
