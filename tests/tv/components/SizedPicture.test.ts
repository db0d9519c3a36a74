import { afterEach, expect, test } from '@jest/globals'
import { canLoad, partShown } from '../../../src/tv/components/SizedPicture'
import { Picture } from '../../../src/tv/components/Picture'
import { destroyStages, show } from '../../support/stage'

afterEach(destroyStages)

const card = { width: 400, height: 225 }

test('a picture of the box’s shape is shown whole, however large it is', () => {
  expect(partShown({ width: 4000, height: 2250 }, card)).toEqual({ x: 0, y: 0, width: 4000, height: 2250 })
})

test('a wide picture loses the same at both sides', () => {
  expect(partShown({ width: 1000, height: 225 }, card)).toEqual({ x: 300, y: 0, width: 400, height: 225 })
})

test('a portrait loses more of its foot than of its head', () => {
  expect(partShown({ width: 400, height: 825 }, card)).toEqual({ x: 0, y: 200, width: 400, height: 225 })
})

test('a small picture fills its box', () => {
  expect(partShown({ width: 40, height: 30 }, card)).toEqual({ x: 0, y: 2.5, width: 40, height: 22.5 })
})

test('only addresses that the engine takes for pictures are given to it', () => {
  expect(['https://a.example/x.jpg', 'http://a.example/x', 'file:///app/x.png'].map(canLoad)).toEqual([true, true, true])
  expect(['', 'x.jpg', '//a.example/x.jpg', 'data:image/jpeg;base64,AAAA', 'javascript:alert(1)', 'ftp://a.example/x.jpg', 'https://a.example/x.ktx', 'https://a.example/x.pvr?big'].map(canLoad))
    .toEqual(Array(8).fill(false))
})

test('a picture of 24 million pixels takes as much graphics memory as its box', () => {
  const { subject, stage, pictures, draw, settle } = show(Picture, { w: 400, h: 225 })
  subject.show({ picture: { address: 'https://news.example/fog.jpg', caption: null, credit: null }, tint: 0xff24405a, initial: 'N' })
  draw()
  pictures.arrive('https://news.example/fog.jpg?width=400', { width: 6000, height: 4000 })
  settle()
  const uploaded = (stage.textureManager as unknown as { _uploadedTextureSources: { w: number; h: number; lookupId: string | null }[] })._uploadedTextureSources
  expect(uploaded.find(({ lookupId }) => lookupId?.startsWith('https://'))).toMatchObject({ w: 400, h: 225 })
})

test('a picture that the engine would refuse is not asked for, and its initial stands in', () => {
  const { subject, pictures, settle } = show(Picture, { w: 400, h: 225 })
  subject.show({ picture: { address: 'data:image/jpeg;base64,AAAA', caption: null, credit: null }, tint: 0xff24405a, initial: 'N' })
  settle()
  expect(pictures.asked).toEqual([])
  expect(subject.tag('Initial')!.text!.text).toBe('N')
})
