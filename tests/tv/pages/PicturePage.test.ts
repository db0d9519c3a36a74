import { describe, expect, jest, test } from '@jest/globals'
import type { Picture } from '../../../src/newsroom/model/picture'
import type { Story } from '../../../src/newsroom/model/story'
import { textOf } from '../../../src/tv/app/stageReport'
import { sizeWithin } from '../../../src/tv/components/WholePicture'
import { words } from '../../../src/tv/components/words'
import { PicturePage } from '../../../src/tv/pages/PicturePage'
import { holdPictureTimers } from '../../support/pictureTimers'
import { show } from '../../support/stage'
import { story } from '../../support/stageNews'

holdPictureTimers()

const pictured = (name: string, caption: string | null = `The ${name}.`): Picture => ({ address: `https://news.example/${name}.jpg`, caption, credit: null })
const asked = (name: string): string => `https://news.example/${name}.jpg?width=1920`
const three = story('s', {
  picture: { ...pictured('fog'), credit: 'Tomas Quill' },
  body: [{ type: 'picture', picture: pictured('ferry') }, { type: 'paragraph', text: 'Fog.' }, { type: 'picture', picture: pictured('fog') }, { type: 'picture', picture: pictured('pier', null) }],
})

function showPictures(told: Story | null) {
  const shown = show(PicturePage)
  shown.subject.show({ id: 's', story: told })
  const says = (): readonly string[] => {
    shown.settle()
    return textOf(shown.stage)
  }
  says()
  const uploaded = (): number => (shown.stage.textureManager as unknown as { _uploadedTextureSources: { lookupId: string | null }[] })
    ._uploadedTextureSources.filter(({ lookupId }) => lookupId?.startsWith('https://')).length
  return { ...shown, says, uploaded }
}

describe('the pictures of a story', () => {
  test('its own is the first, each stands once, Left and Right walk and stop at the ends', () => {
    const { press, focus, says, pictures, unheard } = showPictures(three)
    pictures.arrive(asked('fog'))
    expect(says()).toEqual(['The fog. (Tomas Quill)', '1 / 3'])
    press('left', 'right')
    expect(focus()).toMatchObject({ id: 'picture:https://news.example/ferry.jpg', role: 'picture', label: 'The ferry.', index: 2, count: 3 })
    press('right', 'right')
    pictures.arrive(asked('pier'))
    expect(says()).toEqual(['3 / 3'])
    press('back')
    expect(unheard).toEqual(['back'])
  })

  test('OK takes the caption away and brings it back; the next picture has its own', () => {
    const { press, says, pictures } = showPictures(three)
    pictures.arrive(asked('fog'))
    press('ok')
    expect(says()).toEqual([])
    press('ok')
    expect(says()).toContain('The fog. (Tomas Quill)')
    press('ok', 'right')
    pictures.arrive(asked('ferry'))
    expect(says()).toContain('The ferry.')
  })

  test('one picture at a time is in memory, and none when the page is left', () => {
    const { press, says, pictures, subject, uploaded } = showPictures(three)
    pictures.arrive(asked('fog'))
    says()
    expect(uploaded()).toBe(1)
    press('right')
    pictures.arrive(asked('ferry'))
    says()
    expect(uploaded()).toBe(1)
    subject.visible = false
    says()
    expect(uploaded()).toBe(0)
    subject.visible = true
    says()
    expect(pictures.waiting()).toEqual([asked('ferry')])
  })

  test('one that does not come says so, and OK asks again', () => {
    const { press, says, pictures, focus } = showPictures(three)
    pictures.fail(asked('fog'))
    expect(says()).toContain(words.noPicture)
    expect(focus().label).toBe(words.noPicture)
    press('ok')
    expect(pictures.asked).toEqual([asked('fog'), asked('fog')])
    pictures.arrive(asked('fog'))
    expect(says()).not.toContain(words.noPicture)
  })

  test('one that hangs is given up', () => {
    const { says } = showPictures(three)
    expect(says()).toContain(words.waiting)
    jest.advanceTimersByTime(8_000)
    expect(says()).toContain(words.noPicture)
  })

  test('the rest of the story may come later: the picture that is shown stays', () => {
    const { subject, says, pictures, press } = showPictures({ ...three, body: three.body.slice(0, 1) })
    press('right')
    pictures.arrive(asked('ferry'))
    subject.show({ id: 's', story: three })
    expect(says()).toEqual(['The ferry.', '2 / 3'])
    expect(pictures.asked).toEqual([asked('fog'), asked('ferry')])
  })

  test('a story without one says so', () => {
    const { says, focus, press, pictures } = showPictures(story('s'))
    expect(says()).toEqual([words.noPictures])
    press('ok', 'right', 'left')
    expect([focus().label, pictures.asked]).toEqual([words.noPictures, []])
  })
})

describe('a whole picture', () => {
  const box = { width: 1920, height: 1080 }

  test('fills the screen one way, and loses nothing', () => {
    expect(sizeWithin({ width: 6000, height: 4000 }, box, 1.5)).toEqual({ width: 1620, height: 1080 })
    expect(sizeWithin({ width: 4000, height: 1000 }, box, 1.5)).toEqual({ width: 1920, height: 480 })
  })

  test('is not blown up to more than half as much again', () => {
    expect(sizeWithin({ width: 400, height: 300 }, box, 1.5)).toEqual({ width: 600, height: 450 })
  })

  test('stands in the middle, in as many pixels as it has on the screen', () => {
    const { subject, pictures, says, stage } = showPictures(three)
    pictures.arrive(asked('fog'), { width: 6000, height: 4000 })
    says()
    const image = subject.tag('Full.Image')
    expect([image.renderWidth, image.renderHeight, image.x, image.mount]).toEqual([1620, 1080, 960, 0.5])
    const sources = (stage.textureManager as unknown as { _uploadedTextureSources: { w: number; h: number; lookupId: string | null }[] })._uploadedTextureSources
    expect(sources.find(({ lookupId }) => lookupId?.startsWith('https://'))).toMatchObject({ w: 1620, h: 1080 })
  })
})
