import { Lightning } from '@lightningjs/sdk'
import { paintGround } from './clearing'
import type { Palette } from './palettes'

/** A component's class as the engine has it; its types do not. */
interface Templated {
  __has_templateFunc?: unknown
  getTemplateFunc(context: unknown): unknown
}

const corners = ['colorUl', 'colorUr', 'colorBl', 'colorBr'] as const
type Painted = Record<(typeof corners)[number], number>

/** How often the colours changed, and what each class's template was compiled with. */
let coat = 0
const coats = new WeakMap<object, number>()

/** Exchanges the colours of everything on the stage, in view or not, for those of another palette. */
export function repaint(stage: Lightning.Stage, before: Palette, after: Palette): void {
  if (coat === 0) keepTemplatesFresh()
  coat++
  const exchanged = new Map(namesIn(before).map(name => [before[name], after[name]] as const))
  paint((stage as unknown as { root: Lightning.Element }).root, exchanged)
  paintGround(stage)
}

function paint(element: Lightning.Element, exchanged: ReadonlyMap<number, number>): void {
  const painted = element as unknown as Painted
  for (const corner of corners) {
    const colour = exchanged.get(painted[corner])
    if (colour !== undefined) painted[corner] = colour
  }
  for (const child of element.children) paint(child, exchanged)
}

/** The engine compiles a template once a class, with its colours in it. */
function keepTemplatesFresh(): void {
  const component = Lightning.Component as unknown as Templated
  const compiled = component.getTemplateFunc
  component.getTemplateFunc = function (this: Templated, context) {
    if (coats.get(this) !== coat) this.__has_templateFunc = undefined
    coats.set(this, coat)
    return compiled.call(this, context)
  }
}

function namesIn(palette: Palette): (keyof Palette)[] {
  return Object.keys(palette) as (keyof Palette)[]
}
