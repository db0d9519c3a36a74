import { passes, unjudged, type Rule } from '../rule'

/** What happens when the network or the TV goes away, and comes back. */
export const networkRules: readonly Rule[] = [
  {
    number: 41, says: 'News without its picture has something in the picture’s place, and nothing breaks.', from: 'Samsung VI-GP-03',
    judge: async examiner => {
      await examiner.begin({ conditions: ['picture-missing'] })
      const focus = await examiner.press('right', 'right')
      return passes(focus?.id.startsWith('story:') === true, `in focus: “${focus?.label}”`)
    },
  },
  {
    number: 51, says: 'When the network goes, news stays, the focus too; when it comes back, all is well without a restart.', from: 'Samsung CO-CN-01',
    judge: async examiner => {
      await examiner.begin()
      await examiner.press('down', 'right')
      const before = await examiner.tester.focus()
      await examiner.bench.change({ conditions: ['offline'] })
      await examiner.press('right', 'left')
      const without = await examiner.tester.focus()
      await examiner.bench.change({ conditions: [] })
      await examiner.press('right', 'left')
      const after = await examiner.tester.focus()
      return passes(before?.id === without?.id && before?.id === after?.id, `“${before?.label}” throughout`)
    },
  },
  {
    number: 52, says: 'Shown again, it shows the same screen and card.', from: 'Samsung multitasking',
    judge: async examiner => {
      await examiner.begin()
      if (!await examiner.openStory()) return unjudged('Home has no story to open.')
      await examiner.press('right')
      const before = await examiner.screen()
      for (const event of ['hide', 'suspend', 'resume', 'show'] as const) await examiner.tester.lifecycle(event)
      await examiner.tester.whenIdle()
      const after = await examiner.screen()
      return passes(before.name === after.name && before.page === after.page, `${after.name}, page ${after.page ?? 1}`)
    },
  },
  {
    number: 54, says: 'Started again, it shows its news at once, without asking for what is still fresh.', from: 'Samsung CO-GE-05',
    judge: async examiner => {
      await examiner.begin()
      const took = await examiner.again()
      const { state } = await examiner.screen()
      return passes(state !== 'loading' && state !== 'error', `${state} after ${Math.round(took)} ms`)
    },
  },
  {
    number: 57, says: 'With all hosts down, what was read before is there, with its age.', from: 'the mission',
    judge: async examiner => {
      await examiner.begin()
      const cards = (await examiner.tester.text()).length
      await examiner.bench.change({ conditions: ['offline'] })
      await examiner.again()
      const { state } = await examiner.screen()
      const texts = await examiner.tester.text()
      return passes(texts.length > cards / 3 && state !== 'error', `${state}, ${texts.length} texts on the screen, ${cards} before`)
    },
  },
  {
    number: 55, says: 'A storage that is full or corrupt stops nothing.', from: 'Samsung, Roku 4.1',
    judge: async examiner => {
      await examiner.begin()
      const met: string[] = []
      for (const fault of ['corrupt', 'fill', 'clear'] as const) {
        await examiner.tester.storage(fault)
        await examiner.again()
        if (await examiner.tester.focus()) met.push(fault)
      }
      return passes(met.length === 3, `started with a storage after: ${met.join(', ')}`)
    },
  },
]
