import type { DemoEdition } from '../writer/edition'
import { arabic } from './arabic'
import { persian } from './persian'

/** The editions beside the English one; each has its stories in a folder named after its language. */
export const translatedEditions: readonly DemoEdition[] = [arabic, persian]
