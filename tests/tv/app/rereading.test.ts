import { afterEach, expect, test } from '@jest/globals'
import { words } from '../../../src/tv/components/words'
import { channel, host, web } from '../../support/harbourNews'
import { closeApp, openApp } from '../../support/stageApp'
import { page } from '../../support/written'

afterEach(closeApp)

const article = (...paragraphs: string[]): string => page('<title>news</title>', `<article><h1>news</h1>${paragraphs.map(text => `<p>${text}</p>`).join('')}</article>`)
const known = Array.from({ length: 6 }, (_, i) => `Paragraph ${i} tells what the harbour did on this day. It did a good deal, and then it slept for long.`)

test('a story that was read before says what changed, once, and keeps its marks until it is opened anew', async () => {
  const { press, quiet, text, web: network, newsroom } = await openApp(channel, { ...web, [`${host}/news/0.html`]: article(...known) })
  press('ok')
  await quiet()
  expect(text().join()).not.toContain('since you read it')
  press('back')
  await quiet()
  network.pages.set(`${host}/news/0.html`, article(...known, 'At noon the fog lifted, and the ferry sailed with nine bicycles on board of her.'))
  network.pages.set(`${host}/news.xml`, String(web[`${host}/news.xml`]).replace('news 0<', 'news 0, updated<'))
  await newsroom.refresh('news')
  await quiet()
  press('green')
  await quiet()
  press('ok')
  await quiet()
  expect(text().join()).toContain(words.changedSince(1))
  press('up', 'right', 'right', 'ok')
  await quiet()
  press('back')
  await quiet()
  expect(text().join()).toContain(words.changedSince(1))
  press('back')
  await quiet()
  press('ok')
  await quiet()
  expect(text().join()).not.toContain('since you read it')
})
