import { expect, test } from '@jest/globals'
import { learned } from '../../../src/tv/app/speaking'
import { knowsLanguage, wordsIn } from '../../../src/tv/components/words'
import { es } from '../../../src/tv/components/languages/es'
import { handClock } from '../../support/handClock'

const never = (): Promise<never> => new Promise(() => undefined)

test('a language whose script comes is known', async () => {
  const asked: string[] = []
  await learned('es', async language => {
    asked.push(language)
    return es
  }, handClock().after)
  expect([asked, knowsLanguage('es'), wordsIn('es').save]).toEqual([['es'], true, es.words({ onward: '', back: '' }).save])
})

test('English and what is known are asked for nowhere', async () => {
  await learned('en', never, handClock().after)
  expect(knowsLanguage('en')).toBe(true)
})

test('one whose script fails or holds nothing is not known, and English is spoken in its place', async () => {
  await learned('fr', () => Promise.reject(new Error('gone')), handClock().after)
  await learned('fr', () => Promise.resolve(undefined as never), handClock().after)
  expect([knowsLanguage('fr'), wordsIn('fr').save]).toEqual([false, wordsIn('en').save])
})

test('one that does not come is waited for for three seconds', async () => {
  const clock = handClock()
  let over = false
  const waited = learned('fa', never, clock.after).then(() => { over = true })
  clock.pass(2_900)
  await Promise.resolve()
  expect(over).toBe(false)
  clock.pass(200)
  await waited
  expect([over, knowsLanguage('fa')]).toEqual([true, false])
})
