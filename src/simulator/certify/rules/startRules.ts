import { passes, unjudged, type Rule } from '../rule'

/** How fast it is there, and that it explains itself. Times are this computer's. */
export const startRules: readonly Rule[] = [
  {
    number: 2, says: 'The first screen can be used within 5 s, at most 10.', from: 'Samsung, Comcast',
    judge: async examiner => {
      const first = await examiner.begin()
      const second = await examiner.again()
      const most = Math.max(first, second)
      return passes(most <= 10_000, `${Math.round(first)} ms, and ${Math.round(second)} ms when started again`)
    },
  },
  {
    number: 3, says: 'It is ready only when something has the focus.', from: 'Firebolt, Roku',
    judge: async examiner => {
      await examiner.begin()
      const focus = await examiner.tester.focus()
      return passes(focus !== null && focus.label !== '', focus ? `${focus.role} “${focus.label}”` : 'Nothing has the focus.')
    },
  },
  {
    number: 10, says: 'Without a network it explains itself within 3 s; the screen is never empty.', from: 'Samsung CO-CN-01',
    judge: async examiner => {
      await examiner.begin({ conditions: ['offline'] })
      const said = await examiner.until(async () => (await examiner.tester.text()).length > 0, 3000)
      return passes(said !== null, said === null ? 'No word on the screen after 3 s.' : `“${(await examiner.tester.text())[0]}”`)
    },
  },
  {
    number: 53, says: 'Switched off while it loads, it starts again.', from: 'Samsung CO-GE-06',
    judge: async examiner => {
      await examiner.bench.restart({ clears: true })
      const took = await examiner.again()
      return passes((await examiner.tester.focus()) !== null, `started in ${Math.round(took)} ms`)
    },
  },
  {
    number: 67, says: 'Nothing in the app is run from text.', from: 'Roku, Samsung',
    judge: async examiner => {
      const scripts = Array.from(examiner.app.document.scripts).map(script => script.src).filter(src => src !== '' && !src.endsWith('/shim.js'))
      const texts = await Promise.all(scripts.map(async src => (await fetch(src)).text()))
      if (texts.length === 0) return unjudged('The app has no scripts of its own.')
      const found = texts.flatMap(text => text.match(/\beval\(|\bdocument\.write\(/g) ?? [])
      return passes(found.length === 0, found.length === 0 ? `${scripts.length} scripts, no eval( and no document.write(` : `found ${found.join(', ')}`)
    },
  },
]
