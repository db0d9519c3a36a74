import type { Examiner } from '../examiner'
import { passes, unjudged, type Rule } from '../rule'

/** What voice guidance says, or would say: the same words serve the TV's own reader. */
export const voiceRules: readonly Rule[] = [
  {
    number: 60, says: 'Every move of the focus is said: what it is, and its place.', from: 'WCAG, firefox-tv',
    judge: async examiner => {
      await examiner.begin()
      const silent: string[] = []
      for (const key of ['right', 'down', 'right', 'up', 'up', 'right'] as const) {
        const before = await examiner.tester.focus()
        const from = (await examiner.tester.speech()).length
        const focus = await examiner.press(key)
        if (!focus || focus.id === before?.id) continue
        const said = await saidSince(examiner, from, focus.label)
        if (!said) silent.push(focus.label)
      }
      return passes(silent.length === 0, silent.length === 0 ? 'every move was said' : `not said: ${silent.join(', ')}`)
    },
  },
  {
    number: 61, says: 'A story is read page by page, and Back ends it.', from: 'SmartTube',
    judge: async examiner => {
      await examiner.begin()
      if (!await examiner.openStory()) return unjudged('Home has no story to open.')
      const from = (await examiner.tester.speech()).length
      await examiner.press('right')
      const read = (await examiner.tester.speech()).slice(from).map(({ text }) => text).join(' ')
      await examiner.press('back')
      return passes(read.length > 60, `“${read.slice(0, 90)}…”`)
    },
  },
  {
    number: 72, says: 'What is said carries its language.', from: 'WCAG 3.1.2',
    judge: async examiner => {
      await examiner.begin()
      await examiner.press('right', 'down')
      const bare = (await examiner.tester.speech()).filter(({ language }) => !/^[a-z]{2,3}(?:-|$)/i.test(language))
      return passes(bare.length === 0, bare.length === 0 ? 'all texts carry a language' : `without: “${bare[0]!.text}”`)
    },
  },
]

async function saidSince(examiner: Examiner, from: number, label: string): Promise<boolean> {
  return await examiner.until(async () => (await examiner.tester.speech()).slice(from).some(({ text }) => text.includes(label.slice(0, 20))), 2000) !== null
}
