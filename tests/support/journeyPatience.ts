import { jest } from '@jest/globals'

/** A browser that draws in software takes its time; what hangs is told by `window.tester` long before. */
jest.setTimeout(90_000)
