import { afterEach, expect, test } from '@jest/globals'
import { Lightning } from '@lightningjs/sdk'
import { watchKeys, type HeardKey } from '../../../src/tv/app/keyWatch'
import { destroyStages, show } from '../../support/stage'

afterEach(destroyStages)

const done: string[] = []

class Inner extends Lightning.Component {
  override _handleLeft(): boolean | void {
    done.push('inner left')
    return false
  }

  override _handleRight(): void { done.push('inner right') }
}

class Outer extends Lightning.Component {
  static override _template() { return { Inner: { type: Inner } } }

  override _getFocused(): Lightning.Component { return this.tag('Inner') as Lightning.Component }

  override _captureUp(): void { done.push('outer up') }

  override _handleLeft(): void { done.push('outer left') }

  override _captureKey(): boolean { return false }
}

function watched(place: object = {}) {
  done.length = 0
  const heard: HeardKey[] = []
  const shown = show(Outer, place)
  watchKeys((shown.stage as unknown as { application: Lightning.Application }).application, key => heard.push(key))
  return { ...shown, heard }
}

test('a key is told with who took it: from the focus upwards, past those who leave it', () => {
  const { press, heard } = watched()
  press('right', 'left')
  expect(heard).toMatchObject([{ code: 39, component: 'Inner', member: '_handleRight' }, { code: 37, component: 'Subject (Outer)', member: '_handleLeft' }])
  expect(done).toEqual(['inner right', 'inner left', 'outer left'])
})

test('who takes a key on its way down is told, and nobody else hears it', () => {
  const { press, heard } = watched()
  press('up')
  expect(heard).toMatchObject([{ component: 'Subject (Outer)', member: '_captureUp' }])
  expect(done).toEqual(['outer up'])
})

test('in a mirrored component Left is Right, as the engine has it', () => {
  const { press, heard, subject } = watched()
  ;(subject as unknown as { rtl: boolean }).rtl = true
  press('left')
  expect(heard).toMatchObject([{ code: 37, component: 'Inner', member: '_handleRight' }])
})
