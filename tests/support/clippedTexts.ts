import type { Lightning } from '@lightningjs/sdk'
import { safe, screen } from '../../src/tv/components/theme'
import { elementsIn } from './stage'
import { linesIn, textAt } from './stageText'

interface Placed {
  readonly text: string
  readonly layer: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

type Inside = Lightning.Element & { readonly __core: { readonly _renderContext: { readonly px: number; readonly py: number; readonly ta: number; readonly alpha: number } } }

/** What lies over all else, on a ground of its own. */
const layers = ['Dialog', 'Typed', 'Strip', 'Comfort', 'Offers', 'Panel']
/** Pixels by which letters may be measured or drawn otherwise. */
const slack = 8

/** Texts of a stage that are cut, stand outside what every TV shows, or run into another: none, where all words have room. */
export function clippedTexts(stage: Lightning.Stage): readonly string[] {
  const seen = elementsIn(stage).filter(isSeen)
  const cut = seen.filter(isCut).map(element => `cut: ${textAt(element)}`)
  const placed = seen.map(placedOf).filter(({ left, right, top, bottom }) => right > 0 && left < screen.width && bottom > 0 && top < screen.height)
  const outside = placed.filter(({ left, right }) => left < safe.left - slack || right > safe.right + slack).map(({ text, left, right }) => `outside (${left} to ${right}): ${text}`)
  const wide = seen.filter(isWide).map(element => `wider than its box: ${textAt(element)}`)
  const running = placed.flatMap((one, i) => placed.slice(i + 1).filter(other => meet(one, other)).map(({ text }) => `‘${one.text}’ runs into ‘${text}’`))
  return [...cut, ...wide, ...outside, ...running]
}

function isSeen(element: Lightning.Element): boolean {
  return element.active && textAt(element) !== '' && (element as unknown as Inside).__core._renderContext.alpha > 0.01 && !isBehindEdge(element, element.parent)
}

/** It scrolled out of a list's window. */
function isBehindEdge(element: Lightning.Element, around: Lightning.Element | null): boolean {
  if (!around) return false
  const top = (element as unknown as Inside).__core._renderContext.py
  const { py, ta } = (around as unknown as Inside).__core._renderContext
  return (around.clipping && (top < py || top > py + around.renderHeight * ta)) || isBehindEdge(element, around.parent)
}

function isCut(element: Lightning.Element): boolean {
  const letters = (text: string): string => text.replace(/\s/g, '')
  return letters(linesIn(element).join('')) !== letters(textAt(element))
}

function isWide(element: Lightning.Element): boolean {
  const box = boxOf(element.parent!)
  const [own, around] = [extentOf(element), extentOf(box)]
  return around.right > around.left && (own.left < around.left - slack || own.right > around.right + slack)
}

/** The nearest element around that has a width of its own. */
function boxOf(element: Lightning.Element): Lightning.Element {
  return element.renderWidth > 0 || !element.parent ? element : boxOf(element.parent)
}

function extentOf(element: Lightning.Element): { readonly left: number; readonly right: number } {
  const { px, ta } = (element as unknown as Inside).__core._renderContext
  return { left: px, right: px + element.renderWidth * ta }
}

function placedOf(element: Lightning.Element): Placed {
  const { px, py, ta } = (element as unknown as Inside).__core._renderContext
  const [left, top] = [Math.round(px), Math.round(py)]
  // The engine draws room for descenders below the last line.
  const height = Math.round(lineHeightOf(element) * linesIn(element).length * ta)
  return { text: textAt(element), layer: layerOf(element), left, right: left + Math.round(element.renderWidth * ta), top: top + slack, bottom: top + height - slack }
}

function lineHeightOf(element: Lightning.Element): number {
  return (element as unknown as { text: { lineHeight: number } }).text.lineHeight
}

function layerOf(element: Lightning.Element | null): string {
  return element === null ? '' : layers.find(layer => layer === element.ref) ?? layerOf(element.parent)
}

function meet(one: Placed, other: Placed): boolean {
  return one.layer === other.layer && one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}
