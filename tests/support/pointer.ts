import type { Lightning } from '@lightningjs/sdk'
import { createPointing, type Pointing } from '../../src/tv/app/pointing'
import { pathOf, type Rect } from '../../src/tv/app/stageReport'
import { screen } from '../../src/tv/components/theme'

/** A remote that points, in a hand that a test moves; places are the screen's pixels. */
export interface Hand {
  readonly pointing: Pointing
  hover(x: number, y: number): void
  click(x: number, y: number): void
  /** To the middle of it. */
  hoverOn(rect: Rect): void
  pass(ms: number): void
}

export function handOn(focusPath: () => readonly Lightning.Component[], press: (key: 'ok' | 'left' | 'right' | 'up' | 'down') => void): Hand {
  let time = 0
  const pointing: Pointing = createPointing({
    focusPath, now: () => time,
    press: key => {
      pointing.keyed()
      press(key)
    },
  })
  const at = ({ x, y, w, h }: Rect): [number, number] => [x + w / 2, y + h / 2]
  const hover = (x: number, y: number): void => pointing.moved(x / screen.width, y / screen.height)
  return {
    pointing, hover,
    click: (x, y) => pointing.clicked(x / screen.width, y / screen.height),
    hoverOn: rect => hover(...at(rect)),
    pass: ms => { time += ms },
  }
}

/** What is in focus, by its id. */
export function idIn(path: readonly Lightning.Component[]): string {
  return pathOf(path)!.id
}
