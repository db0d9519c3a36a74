import { afterEach, expect, test } from '@jest/globals'
import { usualWatching } from '../../../src/newsroom/model/watching'
import { textOf } from '../../../src/tv/app/stageReport'
import { CaptionLines } from '../../../src/tv/components/CaptionLines'
import { captions } from '../../../src/tv/components/watchTheme'
import { destroyStages, elementsIn, show } from '../../support/stage'

afterEach(destroyStages)

const { look } = usualWatching
const grounds = (stage: Parameters<typeof elementsIn>[0]) => elementsIn(stage).filter(({ color, h }) => color === captions.grounds.dark && h > 0)

test('each line stands on a ground of its own, the last one at the foot, and silence leaves nothing', () => {
  const { subject, stage, settle } = show(CaptionLines, { y: 1000 })
  subject.show(['The lamp turns four times', 'in sixteen seconds.'], look)
  settle()
  expect(textOf(stage)).toEqual(['The lamp turns four times', 'in sixteen seconds.'])
  const { lineHeight } = captions.sizes.medium
  expect(grounds(stage).map(({ y, h }) => [y, h])).toEqual([[-2 * lineHeight, lineHeight], [-lineHeight, lineHeight]])
  expect(grounds(stage).every(({ w }) => w > captions.padding * 2)).toBe(true)
  subject.show([], look)
  settle()
  expect([textOf(stage), subject.children.length]).toEqual([[], 0])
})

test('of many lines the last are shown, in the size and colour that are wanted', () => {
  const { subject, stage, settle } = show(CaptionLines, { y: 1000 })
  subject.show(['one', 'two', 'three', 'four', 'five'], { size: 'large', colour: 'yellow', ground: 'none' })
  settle()
  expect(textOf(stage)).toEqual(['two', 'three', 'four', 'five'])
  const words = elementsIn(stage).filter(({ color }) => color === captions.colours.yellow)
  expect(words).toHaveLength(4)
  expect(grounds(stage)).toHaveLength(0)
})

test('a line that is too wide for the screen is wrapped, and no word of it is lost', () => {
  const { subject, stage, settle } = show(CaptionLines, { y: 1000 })
  const said = 'The night ferry left on time, with all its lights on, and nobody on the quay looked up from the cards they were playing.'
  subject.show([said], { ...look, size: 'large' })
  settle()
  expect([textOf(stage).length > 1, textOf(stage).join(' ')]).toEqual([true, said])
  expect(grounds(stage).every(({ w }) => w <= captions.width + captions.padding * 2)).toBe(true)
})
