import { afterEach, expect, test } from '@jest/globals'
import { mirrorGroups } from '../../../src/tv/components/mirroring'
import { TimeLine } from '../../../src/tv/components/TimeLine'
import { destroyStages, show } from '../../support/stage'

mirrorGroups()
afterEach(destroyStages)

function showLine(rtl: boolean) {
  const shown = show(TimeLine, { rtl })
  shown.subject.show({ progress: 0.25, time: 25, length: 100 })
  return shown.subject
}

test.each([['left', 0.25], ['right', 0.75]] as const)('a click goes towards where it is made, where time runs from the %s, too', (from, now) => {
  const line = showLine(from === 'right')
  expect([line.keysAt(now - 0.1), line.keysAt(now + 0.1)]).toEqual([['left'], ['right']])
})
