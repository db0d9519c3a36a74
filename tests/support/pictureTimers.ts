import { afterEach, beforeEach, jest } from '@jest/globals'
import { destroyStages } from './stage'

/** For tests of pictures that come late or never: time is the test's. */
export function holdPictureTimers(): void {
  beforeEach(() => {
    jest.useFakeTimers()
    // The engine tells the console of each picture that fails.
    jest.spyOn(console, 'error').mockImplementation(() => {})
  })
  afterEach(() => {
    destroyStages()
    jest.restoreAllMocks()
    jest.useRealTimers()
  })
}
