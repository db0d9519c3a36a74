import type { KeyCodes, KeyName } from '../../platform/keys'
import { element } from '../panels/element'
import { faceOf } from './keyFaces'
import type { RemotePart } from './remotes'

const arrows: readonly KeyName[] = ['up', 'left', 'right', 'down']
const digits: readonly KeyName[] = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0']
const colours: readonly KeyName[] = ['red', 'green', 'yellow', 'blue']

export interface RemoteDrawing {
  readonly parts: readonly RemotePart[]
  /** Keys without a code are not on this TV's remote. */
  readonly codes: KeyCodes
}

/** The remote's parts, each key a button with `data-key`. */
export function drawRemote({ parts, codes }: RemoteDrawing): readonly HTMLElement[] {
  const buttons = (keys: readonly KeyName[]): readonly HTMLElement[] => keys.filter(key => codes[key] !== undefined).map(buttonOf)
  return parts.map((part): HTMLElement => {
    switch (part.kind) {
      case 'pad': return element('div', { class: 'pad', ...part.wheel && { 'data-wheel': '' } }, ...buttons([...arrows, 'ok']))
      case 'keys': return element('div', { class: `keys ${part.look ?? 'round'}` }, ...buttons(part.keys))
      case 'colours': return element('div', { class: 'colours' }, ...buttons(colours))
      case 'digits': return element('div', { class: 'digits' }, ...buttons(digits))
      case 'word': return element('p', { class: 'word' }, part.text)
    }
  }).filter(part => part.childNodes.length > 0)
}

function buttonOf(key: KeyName): HTMLElement {
  const { label, drawing, letters, isFilled } = faceOf(key)
  const button = element('button', { 'type': 'button', 'data-key': key, 'aria-label': label })
  if (drawing !== undefined) button.append(drawingOf(drawing, isFilled === true))
  else if (letters !== undefined) button.append(letters)
  if (key === 'back') button.append(element('span', {}, 'Back'))
  return button
}

const svg = 'http://www.w3.org/2000/svg'

function drawingOf(path: string, isFilled: boolean): SVGElement {
  const drawing = document.createElementNS(svg, 'svg')
  drawing.setAttribute('viewBox', '0 0 24 24')
  drawing.setAttribute('aria-hidden', 'true')
  const line = document.createElementNS(svg, 'path')
  line.setAttribute('d', path)
  if (isFilled) line.setAttribute('fill', 'currentColor')
  drawing.append(line)
  return drawing
}
