import { expect, jest, test } from '@jest/globals'
import type { Lightning } from '@lightningjs/sdk'
import { initialOf, Picture, type PictureContent } from '../../../src/tv/components/Picture'
import { textOf } from '../../../src/tv/app/stageReport'
import { holdPictureTimers } from '../../support/pictureTimers'
import { show, type Shown } from '../../support/stage'

holdPictureTimers()

const fog = 'https://news.example/fog.jpg'
const ferry = 'https://news.example/ferry.jpg'
const asked = (address: string): string => `${address}?width=400`
const content = (address: string | null, told: Partial<PictureContent> = {}): PictureContent =>
  ({ picture: address === null ? null : { address, caption: null, credit: null }, tint: 0xff24405a, initial: 'N', ...told })

function showPicture(address: string | null): Shown<Picture> {
  const shown = show(Picture, { w: 400, h: 225 })
  shown.subject.show(content(address))
  shown.draw()
  return shown
}

const imageOf = ({ subject }: Shown<Picture>): Lightning.Element => subject.tag('Image')

test('a story without a picture shows its section’s initial on its tint', () => {
  const shown = showPicture(null)
  expect(textOf(shown.stage)).toEqual(['N'])
  expect((shown.subject.tag('Ground') as Lightning.Element).color).toBe(0xff24405a)
  expect(shown.pictures.asked).toEqual([])
})

test('the app says where a picture comes from, and how wide it is wanted', () => {
  const { requests, pictures } = showPicture(fog)
  expect(requests).toEqual([['$pictureAddress', fog, 400]])
  expect(pictures.asked).toEqual([asked(fog)])
})

test('a picture that came covers its placeholder', () => {
  const shown = showPicture(fog)
  expect(imageOf(shown).alpha).toBeLessThan(0.01)
  shown.pictures.arrive(asked(fog))
  shown.settle()
  expect(imageOf(shown).alpha).toBe(1)
  expect(textOf(shown.stage)).toEqual([])
})

test('a picture that fails leaves the initial', () => {
  const shown = showPicture(fog)
  shown.pictures.fail(asked(fog))
  shown.settle()
  expect(textOf(shown.stage)).toEqual(['N'])
})

test('a picture that hangs is given up after eight seconds', () => {
  const shown = showPicture(fog)
  jest.advanceTimersByTime(7_900)
  shown.draw()
  expect(textOf(shown.stage)).toEqual([])
  jest.advanceTimersByTime(200)
  shown.draw()
  expect(textOf(shown.stage)).toEqual(['N'])
})

test('a picture that came is not given up later', () => {
  const shown = showPicture(fog)
  shown.pictures.arrive(asked(fog))
  shown.draw()
  jest.advanceTimersByTime(20_000)
  shown.settle()
  expect(imageOf(shown).alpha).toBe(1)
})

/** Out of view and into it again. */
function seenAgain(shown: Shown<Picture>): void {
  shown.draw()
  shown.subject.visible = false
  shown.draw()
  shown.subject.visible = true
  shown.draw(2)
}

test('a picture that failed is asked for again when it is seen again, and shown when it comes', () => {
  const shown = showPicture(fog)
  shown.pictures.fail(asked(fog))
  seenAgain(shown)
  shown.pictures.arrive(asked(fog))
  shown.settle()
  expect(imageOf(shown).alpha).toBe(1)
  expect(textOf(shown.stage)).toEqual([])
})

test('a picture that hung is asked for again when it is seen again, and shown when it comes', () => {
  const shown = showPicture(fog)
  jest.advanceTimersByTime(8_000)
  seenAgain(shown)
  shown.pictures.arrive(asked(fog))
  shown.settle()
  expect(imageOf(shown).alpha).toBe(1)
})

test('a picture that never comes is asked for twice, not for ever', () => {
  const shown = showPicture(fog)
  for (let i = 0; i < 4; i++) {
    jest.advanceTimersByTime(8_000)
    seenAgain(shown)
  }
  expect(shown.pictures.asked).toEqual([asked(fog), asked(fog)])
  expect(textOf(shown.stage)).toEqual(['N'])
})

test('the same picture told again is not asked for again', () => {
  const shown = showPicture(fog)
  shown.subject.show(content(fog))
  shown.pictures.arrive(asked(fog))
  shown.subject.show(content(fog, { tint: 0xff4a3550 }))
  shown.settle()
  expect(shown.pictures.asked).toEqual([asked(fog)])
  expect(imageOf(shown).alpha).toBe(1)
})

test('another story’s picture takes the place of the first at once', () => {
  const shown = showPicture(fog)
  shown.pictures.arrive(asked(fog))
  shown.settle()
  shown.subject.show(content(ferry))
  shown.draw()
  expect(imageOf(shown).alpha).toBeLessThan(0.01)
  shown.pictures.arrive(asked(ferry))
  shown.settle()
  expect(imageOf(shown).alpha).toBe(1)
  expect(shown.pictures.asked).toEqual([asked(fog), asked(ferry)])
})

test('a frame that comes to show a story without a picture shows the initial', () => {
  const shown = showPicture(fog)
  shown.pictures.arrive(asked(fog))
  shown.settle()
  shown.subject.show(content(null, { initial: 'S' }))
  shown.settle()
  expect(imageOf(shown).texture).toBeNull()
  expect(textOf(shown.stage)).toEqual(['S'])
})

test('what leaves the stage waits for nothing', () => {
  const shown = showPicture(fog)
  expect(jest.getTimerCount()).toBe(1)
  shown.subject.visible = false
  shown.draw()
  expect(jest.getTimerCount()).toBe(0)
})

test('the initial is a whole character, whatever the section is called', () => {
  expect(['  news', 'über', '', '   ', '😀 Fun', 'ärger'].map(initialOf)).toEqual(['N', 'Ü', '', '', '😀', 'Ä'])
})
