import { afterEach, describe, expect, test } from '@jest/globals'
import { textOf } from '../../../src/tv/app/stageReport'
import type { CodePicture } from '../../../src/tv/components/CodePicture'
import { codeOf } from '../../../src/tv/components/codeOf'
import { code } from '../../../src/tv/components/storyTheme'
import { words } from '../../../src/tv/components/words'
import { SharePage, type ShareContent } from '../../../src/tv/pages/SharePage'
import { destroyStages, show } from '../../support/stage'
import { story } from '../../support/stageNews'

afterEach(destroyStages)

const addresses = ['gull', 'tern', 'skua'].map(host => `https://${host}.example/2026/11/fog.html`)
const [gull, tern, skua] = addresses as [string, string, string]

function showShare(told: Partial<ShareContent> = {}) {
  const shown = show(SharePage)
  const asked: string[] = []
  const open = new Map<string, (answers: boolean) => void>()
  shown.subject.show({
    id: 's', story: story('s', { headline: 'Fog holds the ferry' }), addresses, embeds: [], likely: gull, now: () => 0,
    reach: (address, told) => {
      asked.push(address)
      open.set(address, told)
      return () => { open.delete(address) }
    },
    ...told,
  })
  const says = (): string => {
    shown.settle()
    return textOf(shown.stage).join('\n')
  }
  const picture = shown.subject.tag('Code') as CodePicture
  return { ...shown, asked, open, says, picture, chosen: () => shown.subject.screen.params['address'], answer: (address: string, answers: boolean) => open.get(address)!(answers) }
}

describe('a story’s address', () => {
  test('is there to type, host and path, and as a code', () => {
    const { says, picture } = showShare()
    expect(says()).toContain('Fog holds the ferry')
    expect(says().split('\n').filter(text => text === 'gull.example' || text === '/2026/11/fog.html')).toHaveLength(3)
    expect(picture.modules).toEqual(codeOf(gull, 82))
  })

  test('what only a browser shows stands below its hosts, with a code of its own', () => {
    const film = 'https://films.example/watch?v=1'
    const { says, press, picture, focus, asked, answer } = showShare({ embeds: [{ type: 'embed', text: 'Video: the ferry in fog', address: film }] })
    expect(says()).toContain('Video: the ferry in fog')
    expect(asked).toEqual([...addresses, film])
    // It is not where the story is, however dead its hosts are.
    answer(film, true)
    addresses.forEach(address => answer(address, false))
    expect(picture.modules).toEqual(codeOf(gull, 82))
    press('down', 'down', 'down')
    expect(focus()).toMatchObject({ role: 'address', label: 'Video: the ferry in fog', index: 4, count: 4 })
    expect(picture.modules).toEqual(codeOf(film, 82))
  })

  test('all its hosts are asked at once, and each says what is known of it', () => {
    const { asked, says, answer, focus, press } = showShare()
    expect(asked).toEqual(addresses)
    expect(says().match(new RegExp(words.answering.asking, 'g'))).toHaveLength(3)
    answer(tern, true)
    answer(skua, false)
    expect(focus()).toMatchObject({ id: 'address:gull.example', role: 'address', value: words.answering.asking, index: 1, count: 3 })
    press('down')
    expect(focus()).toMatchObject({ id: 'address:tern.example', value: words.answering.answers })
    press('down', 'down')
    expect(focus()).toMatchObject({ id: 'address:skua.example', value: words.answering.silent })
  })

  test('the likely one stays while it may answer; when it is silent the first that answers is shown', () => {
    const { answer, chosen, focus } = showShare({ likely: tern })
    answer(gull, true)
    expect(chosen()).toBe(tern)
    answer(tern, false)
    expect([chosen(), focus().label]).toEqual([gull, 'gull.example'])
  })

  test('nobody answers: the likely one stays, and a late answer is taken', () => {
    const { answer, chosen } = showShare()
    answer(gull, false)
    answer(tern, false)
    expect(chosen()).toBe(gull)
    answer(skua, true)
    expect(chosen()).toBe(skua)
  })

  test('the viewer’s choice stays, silent or not, and its code is the one that is drawn', () => {
    const { press, answer, chosen, picture } = showShare()
    press('down')
    answer(tern, false)
    answer(gull, true)
    expect(chosen()).toBe(tern)
    expect(picture.modules).toEqual(codeOf(tern, 82))
  })

  test('OK asks a silent host again, and no other', () => {
    const { press, answer, asked, focus } = showShare()
    press('ok')
    answer(gull, false)
    press('up', 'ok')
    expect(asked).toEqual([...addresses, gull])
    answer(gull, true)
    press('ok')
    expect(asked).toHaveLength(4)
    expect(focus().value).toBe(words.answering.answers)
  })

  test('who leaves waits for nothing, and the code’s texture goes', () => {
    const { subject, open, picture, settle } = showShare()
    settle()
    const { texture } = picture.tag('Code')
    expect(texture?.isLoaded()).toBe(true)
    subject.visible = false
    settle()
    expect([open.size, texture?.isLoaded(), picture.tag('Code').texture]).toEqual([0, false, null])
    subject.visible = true
    settle()
    expect(picture.tag('Code').texture?.isLoaded()).toBe(true)
  })

  test('a story without one says so, and Back is left to the app', () => {
    const { says, focus, unheard, press, asked, subject } = showShare({ addresses: [], likely: '' })
    expect(says()).toContain(words.noAddress)
    expect(focus()).toMatchObject({ role: 'page', label: words.noAddress })
    press('down', 'ok', 'back')
    expect([unheard, asked, subject.screen.state]).toEqual([['down', 'ok', 'back'], [], 'empty'])
  })

  test('more hosts than the list is high are walked to', () => {
    const many = Array.from({ length: 9 }, (_, i) => `https://host${i}.example/fog`)
    const { press, focus } = showShare({ addresses: many, likely: many[0]! })
    for (let i = 1; i < 9; i++) press('down')
    expect(focus()).toMatchObject({ label: 'host8.example', index: 9, count: 9 })
  })
})

describe('the code', () => {
  test('has modules of eight pixels at least, or is not there', () => {
    const most = Math.floor(code.size / code.smallestModule) - code.quietZone * 2
    const { picture, says } = showShare({ addresses: [`https://gull.example/${'a'.repeat(520)}`], likely: `https://gull.example/${'a'.repeat(520)}` })
    expect(picture.modules!.length).toBeLessThanOrEqual(most)
    expect(says()).toContain(words.tooLongToType)
    const longer = `https://gull.example/${'a'.repeat(3_000)}`
    const none = showShare({ addresses: [longer], likely: longer })
    expect(none.picture.modules).toBeNull()
    expect(none.says()).toContain(words.tooLongForCode)
  })
})
