import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createNavigation } from '../../../src/tv/app/navigation'

/** A router that notes where it is sent; `comes` says that the page is there. */
function router() {
  const sent: string[] = []
  const navigation = createNavigation({ navigate: path => { sent.push(path) }, isNavigating: () => false }, 'home')
  const opens = (path: string): void => {
    navigation.open(path)
    navigation.arrived()
  }
  return { sent, navigation, opens }
}

test('a path that is opened is where the viewer is, and Back is where they were', () => {
  const { sent, navigation, opens } = router()
  opens('story/1')
  expect(navigation.path).toBe('story/1')
  expect(navigation.back()).toBe(true)
  expect(navigation.path).toBe('home')
  expect(sent).toEqual(['story/1', 'home'])
})

test('a path in the place of another leads back to where that one would have led', () => {
  const { sent, navigation, opens } = router()
  opens('section/coast')
  opens('story/1')
  navigation.replace('story/2')
  navigation.arrived()
  expect([navigation.path, navigation.below, navigation.isReturning]).toEqual(['story/2', 'section/coast', false])
  navigation.back()
  expect([navigation.path, navigation.below]).toEqual(['section/coast', 'home'])
  navigation.arrived()
  navigation.back()
  navigation.arrived()
  navigation.replace('story/3')
  expect([sent[sent.length - 1], navigation.below]).toEqual(['home', null])
})

test('what stands under a path is exchanged with it, but never home', () => {
  const { navigation, opens } = router()
  opens('story/1')
  opens('play/1')
  navigation.replace('play/2', 'story/2')
  navigation.arrived()
  expect(navigation.trail).toEqual(['home', 'story/2', 'play/2'])
  navigation.back()
  navigation.arrived()
  navigation.replace('play/3', 'story/3')
  expect(navigation.trail).toEqual(['home', 'play/3'])
})

test('back to a screen that was left passes over those between, and goes nowhere where it was not', () => {
  const { sent, navigation, opens } = router()
  opens('live/a')
  opens('story/1')
  opens('story/2')
  navigation.backTo('live/b')
  navigation.backTo('story/2')
  expect(sent).toHaveLength(3)
  navigation.backTo('live/a')
  expect([navigation.trail, navigation.isReturning]).toEqual([['home', 'live/a'], true])
})

test('two opens in one tick open one', () => {
  const { sent, navigation } = router()
  navigation.open('story/1')
  navigation.open('story/2')
  navigation.open('story/1')
  expect(sent).toEqual(['story/1'])
  expect(navigation.path).toBe('story/1')
})

test('Back on the first screen is not ours', () => {
  const { sent, navigation } = router()
  expect(navigation.back()).toBe(false)
  expect(sent).toEqual([])
})

test('two Backs in one tick go one screen back, and never ask to leave', () => {
  const { sent, navigation, opens } = router()
  opens('story/1')
  expect([navigation.back(), navigation.back(), navigation.back()]).toEqual([true, true, true])
  expect(sent).toEqual(['story/1', 'home'])
  navigation.arrived()
  expect(navigation.back()).toBe(false)
})

test('Back while a story opens is heard by nobody, and the story comes', () => {
  const { sent, navigation } = router()
  navigation.open('story/1')
  expect(navigation.back()).toBe(true)
  expect(sent).toEqual(['story/1'])
  expect(navigation.path).toBe('story/1')
})

test('where the viewer already is, nothing opens', () => {
  const { sent, navigation, opens } = router()
  navigation.open('home')
  opens('story/1')
  navigation.open('story/1')
  expect(sent).toEqual(['story/1'])
})

test('a story that was visited before is a screen of its own', () => {
  const { sent, navigation, opens } = router()
  for (const path of ['story/1', 'story/2', 'story/1']) opens(path)
  for (const path of ['story/2', 'story/1', 'home']) {
    navigation.back()
    navigation.arrived()
    expect(navigation.path).toBe(path)
  }
  expect(sent).toEqual(['story/1', 'story/2', 'story/1', 'story/2', 'story/1', 'home'])
})

test('no more than ten screens are remembered', () => {
  const { sent, navigation, opens } = router()
  for (let i = 0; i < 30; i++) opens(`story/${i}`)
  const before = sent.length
  while (navigation.back()) navigation.arrived()
  expect(sent.length - before).toBe(9)
})

test('however deep the viewer went, Back ends on the first screen before it leaves the channel', () => {
  const { navigation, opens } = router()
  for (let i = 0; i < 30; i++) opens(`story/${i}`)
  while (navigation.back()) navigation.arrived()
  expect(navigation.path).toBe('home')
})

test('a jump leaves nothing but home below it, wherever the viewer was', () => {
  const { sent, navigation } = router()
  for (const path of ['story/1', 'story/2', 'story/3']) {
    navigation.open(path)
    navigation.arrived()
  }
  navigation.jump('story/2')
  expect([navigation.trail, navigation.isReturning]).toEqual([['home', 'story/2'], false])
  navigation.jump('story/9')
  navigation.arrived()
  navigation.open('story/4')
  navigation.arrived()
  navigation.jump('story/4')
  expect([navigation.trail, sent.length]).toEqual([['home', 'story/4'], 5])
})

const step = fc.oneof(fc.constantFrom('back', 'arrived'), fc.nat(5).map(n => `story/${n}`))

test('whatever is asked, the router is sent once for each page that came, and to where the viewer is', () => {
  fc.assert(fc.property(fc.array(step, { maxLength: 40 }), steps => {
    const { sent, navigation } = router()
    let came = 0
    for (const asked of steps) {
      if (asked === 'back') navigation.back()
      else if (asked === 'arrived') {
        navigation.arrived()
        came++
      } else navigation.open(asked)
      expect(sent.length).toBeLessThanOrEqual(came + 1)
      expect(navigation.path).toBe(sent[sent.length - 1] ?? 'home')
    }
  }))
})
