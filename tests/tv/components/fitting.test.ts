import { expect, test } from '@jest/globals'
import { fitting } from '../../../src/tv/components/fitting'
import { type, type TypeStyle } from '../../../src/tv/components/theme'

const measure = (text: string, style: TypeStyle): number => text.length * style.size / 2

test('the largest style that has room is taken, and the last where none has', () => {
  const styles = [type.body, type.label, type.meta] as const
  expect([100, 99, 80, 10].map(width => fitting('Delet', width, styles, measure).size)).toEqual([40, 32, 32, 28])
})
