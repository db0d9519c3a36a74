import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { readChannelFile } from '../../../src/newsroom/sources/channelFile'
import { createNewsroom, openEdition } from '../../../src/newsroom/store/newsroom'
import { fakeStorage } from '../../support/fakeStorage'
import { fakeWeb } from '../../support/fakeWeb'
import { item, rss } from '../../support/written'

const home = 'https://gull.example'
const channel = readChannelFile(JSON.stringify({ name: 'Gull Post', sections: [{ title: 'News', sources: [`${home}/a.xml`] }] }), home).channel!
const feed = rss(item(`<title>Fog</title><link>${home}/fog</link><description>${'The ferry waits. '.repeat(40)}</description>`))
const stored = ['preferences', 'read', 'saved', 'history', 'searches', 'crossing', 'watched', 'begun', 'begun places', 'generation', 'visit', 'announced', 'read text', 'web.index', `seen ${home}/a.xml`]

/** What stands in a storage after years: other versions' shapes, half a text, another app's. */
const texts = fc.oneof(
  fc.json(), fc.string({ maxLength: 30 }),
  fc.constantFrom('null', '[null]', '[[]]', '[["id","1"]]', '[{"id":"a","headline":"b"}]', '[{"story":{"id":"a"},"at":1}]', '{"reading":{"size":7},"muted":"fog","order":[[]],"start":{}}', '{"format":1,"entries":[{"wanted":"x"}]}', '{"at":"now","since":[]}'),
)

test('whatever is stored, the channel opens and has its news', async () => {
  // A failure prints its seed.
  await fc.assert(fc.asyncProperty(fc.dictionary(fc.constantFrom(...stored), texts, { maxKeys: 8 }), async kept => {
    const storage = fakeStorage()
    Object.entries(kept).forEach(([key, text]) => storage.texts.set(key, text))
    const web = fakeWeb({ [`${home}/a.xml`]: feed })
    const opened = openEdition(channel, storage, ['en', 7])
    const newsroom = createNewsroom({ ...opened, transport: web.transport, now: () => 1, parseDocument: html => parseHTML(html).document })
    const { stories } = await newsroom.refresh('news')
    const [story] = newsroom.section('news').stories
    expect([stories.length, newsroom.stories().length > 0 || newsroom.preferences.chosen().muted.length > 0]).toEqual([story ? 1 : 0, true])
    for (const one of stories) {
      newsroom.marks.save(one)
      newsroom.marks.read(one)
      newsroom.history.note(one)
    }
    const shelved = [...newsroom.marks.saved(), ...newsroom.history.list().map(({ story: read }) => read), ...newsroom.begun.list().map(({ story: begun }) => begun)]
    expect(shelved.filter(({ id, headline }) => typeof id !== 'string' || typeof headline !== 'string')).toEqual([])
    expect(newsroom.searches.recent().filter(search => typeof search !== 'string')).toEqual([])
  }), { numRuns: 120 })
})
