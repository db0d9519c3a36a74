import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { barriersIn } from '../support/axe'
import { openWatchedBench, type WatchedBench } from '../support/watchedBench'
import { closeBrowser, closeTvs } from '../support/tv'

let bench: WatchedBench

beforeAll(async () => { bench = await openWatchedBench() })
afterAll(async () => {
  await closeTvs()
  await closeBrowser()
})

const textOf = (selector: string): Promise<string> => bench.page.innerText(selector)

test('the focus is told and drawn over the picture, each key with who took it; a dead end is one', async () => {
  await bench.show('focus')
  await bench.press('ArrowRight', 'ArrowRight')
  await bench.until(`document.querySelector('#panel-focus .facts').textContent.includes('Place2 of 5')`)
  const { rect, label } = (await bench.ask(tester => tester.focus()))!
  expect(await textOf('#panel-focus .facts')).toContain(label)
  const [drawn, screen] = await bench.page.evaluate(() => ['.outline.focused', '.screen'].map(name => document.querySelector(name)!.getBoundingClientRect().toJSON() as DOMRect))
  const scale = screen!.width / 1920
  expect(Math.abs(drawn!.left - screen!.left - rect.x * scale)).toBeLessThan(2)
  expect(Math.abs(drawn!.width - rect.w * scale)).toBeLessThan(4)
  expect(await textOf('.outline.focused')).toBe('card 2 of 5')
  expect(await textOf('#panel-focus tbody tr')).toMatch(/right.*Row0 \(Row\) _handleRight.*to card 2 of 5/s)
  await bench.press('ArrowLeft', 'ArrowLeft', 'ArrowLeft')
  await bench.until(`document.querySelector('#panel-focus tbody tr').textContent.includes('dead end')`)
  expect(await textOf('#panel-focus .alarm')).toBe('1 key led nowhere: nobody took them, and nothing moved.')
})

test('elements are found by a search, and shown in the picture', async () => {
  const { label } = (await bench.ask(tester => tester.focus()))!
  await bench.show('tree')
  await bench.page.fill('#panel-tree input[type=search]', label)
  await bench.until(`[...document.querySelectorAll('#panel-tree .node')].length > 0 && [...document.querySelectorAll('#panel-tree .node')].length < 9`)
  await bench.page.hover('#panel-tree .node')
  expect(await bench.page.isVisible('.outline.pointed')).toBe(true)
  await bench.page.click('#panel-tree .node')
  expect(await textOf('#panel-tree .facts')).toMatch(new RegExp(`Label\\s+${label}`))
  await bench.page.keyboard.press('Escape')
})

test('what the voice says stands with its time and language, though the TV has no voice', async () => {
  await bench.show('voice')
  await bench.press('ArrowRight')
  const { label } = (await bench.ask(tester => tester.focus()))!
  await bench.until(`document.querySelector('#panel-voice tbody tr')?.textContent.includes(${JSON.stringify(label)})`)
  expect(await textOf('#panel-voice tbody tr')).toMatch(/^\d\d:\d\d:\d\d\.\d{3}\s+en/)
})

test('the log has keys, requests and the console; errors are counted at its tab', async () => {
  await bench.page.evaluate("window.bench.app.console.error('A planted fault')")
  await bench.until(`document.querySelector('#tab-log .alarms')?.textContent === '1'`)
  await bench.show('log')
  expect(await textOf('#panel-log tbody')).toMatch(/network\s+200\s+http:\S+\/news\.xml · \d+ ms · [\d.]+ kB/)
  expect(await textOf('#panel-log tbody')).toMatch(/app\s+key\s+right → /)
  await bench.page.fill('#panel-log input[type=search]', 'planted')
  await bench.until(`document.querySelectorAll('#panel-log tbody tr').length === 1`)
  expect(await bench.page.innerText('#panel-log tbody .bad')).toMatch(/console\s+error\s+A planted fault/)
  await bench.page.click('#panel-log >> text=Clear')
  await bench.until(`!document.querySelector('#tab-log .alarms')`)
})

test('performance figures move with the app', async () => {
  await bench.show('performance')
  const figure = (id: string): Promise<string> => textOf(`#panel-performance [data-figure=${id}]`)
  await bench.until(`/\\d/.test(document.querySelector('[data-figure=frames]').textContent)`)
  const before = await figure('frames')
  await bench.press('ArrowDown', 'ArrowUp')
  await bench.until(`document.querySelector('[data-figure=frames]').textContent !== ${JSON.stringify(before)} && /^\\d+ ms$/.test(document.querySelector('[data-figure=key]').textContent)`)
  expect(await figure('elements')).toMatch(/^\d+ of \d+$/)
  expect(await figure('pixels')).toMatch(/^[\d.]+ MB · [\d.]+ Mpx$/)
  expect(await bench.page.getAttribute('#panel-performance .curve polyline', 'points')).toMatch(/^[\d., ]+$/)
})

test('every nasty link leads home', async () => {
  await bench.show('links')
  const told = await bench.page.evaluate(async () => {
    const line = document.querySelector('#panel-links .told')!
    const results: string[] = []
    for (const button of document.querySelectorAll<HTMLButtonElement>('[data-link]')) {
      button.click()
      while (line.textContent!.startsWith('Opening')) await new Promise(requestAnimationFrame)
      results.push(line.textContent!)
    }
    return results
  })
  expect(told.length).toBeGreaterThan(20)
  expect(told.filter(line => !/ led to home: Saltmere News\.$/.test(line))).toEqual([])
  expect(bench.errors.filter(error => !error.includes('A planted fault'))).toEqual([])
})

test('a picture has the app’s pixels, and two of them are compared', async () => {
  await bench.show('screenshot')
  await bench.page.click('#panel-screenshot >> text=Take a picture')
  await bench.until(`/1920 × 1080/.test(document.querySelector('#panel-screenshot .told').textContent)`)
  const colours = await bench.page.evaluate(() => {
    const image = document.querySelector<HTMLImageElement>('#panel-screenshot img')!
    const context = Object.assign(document.createElement('canvas'), { width: 1920, height: 1080 }).getContext('2d')!
    context.drawImage(image, 0, 0)
    return new Set(new Uint32Array(context.getImageData(0, 0, 1920, 1080).data.buffer)).size
  })
  expect(colours).toBeGreaterThan(20)
  await bench.press('ArrowDown')
  await bench.page.click('#panel-screenshot >> text=Take a picture')
  await bench.until(`/^[\\d ]+ pixels differ /.test(document.querySelector('#panel-screenshot .told').textContent)`)
  expect(await bench.page.isVisible('#panel-screenshot input[type=range]')).toBe(true)
  expect(Number((await textOf('#panel-screenshot .told')).replace(/ pixels.*/s, '').replace(/ /g, ''))).toBeGreaterThan(1_000)
})

test('the app goes on after all that TVs let happen to it', async () => {
  await bench.show('lifecycle')
  for (const deed of ['hide', 'show', 'suspend', 'resume', 'lowMemory']) await bench.page.click(`[data-deed=${deed}]`)
  await bench.until(`document.querySelector('#panel-lifecycle .told').textContent === 'Low memory: done.'`)
  await bench.press('ArrowUp')
  expect((await bench.ask(tester => tester.screen())).state).toBe('ready')
})

test('a switch of the viewer’s is kept where the app keeps it, and the app comes anew with it', async () => {
  await bench.show('switches')
  const language = bench.page.locator('#panel-switches label', { hasText: /^Language/ }).locator('select')
  await language.selectOption('es')
  await bench.until(`window.bench.tester && window.bench.tester.text().then(lines => lines.includes('Ajustes'))`)
  await language.selectOption('')
  await bench.until(`window.bench.tester && window.bench.tester.text().then(lines => lines.includes('Settings'))`)
})

test('no panel has a barrier, and clicks leave the keyboard with the TV', async () => {
  for (const panel of ['focus', 'tree', 'voice', 'log', 'performance', 'links', 'switches', 'lifecycle', 'screenshot']) {
    await bench.show(panel)
    expect([panel, await barriersIn(bench.page)]).toEqual([panel, []])
  }
  const before = await bench.ask(tester => tester.focus())
  await bench.press('ArrowDown')
  expect((await bench.ask(tester => tester.focus()))!.id).not.toBe(before!.id)
})

test('all ten recipes run as they are written', async () => {
  const recipes = [...readFileSync('src/simulator/RECIPES.md', 'utf8').matchAll(/^## (\d+\. .*)$[^]*?```js\n([^]*?)```/gm)]
  expect(recipes).toHaveLength(10)
  const failed: string[] = []
  for (const [, title, code] of recipes) {
    // What WebDriver does: the text becomes a function in the app's window, and its last argument takes the answer.
    const driver = '{ executeAsyncScript: (script, ...args) => new Promise(done => new bench.app.Function(script).apply(bench.app, [...args, done])) }'
    await bench.until('window.bench.tester')
    await bench.page.evaluate('window.bench.tester.ready()')
    await bench.page.evaluate(`(async (bench, tester) => { const driver = ${driver}\n${code} })(window.bench, window.bench.tester)`).catch((error: Error) => failed.push(`${title}: ${error.message}`))
  }
  expect(failed).toEqual([])
})
