import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import demo from '../../static/channel.json'
import { serve } from '../../src/tools/serve/serve'
import { engines, type Engine } from './engines'
import { fetchEngine } from './fetchEngine'
import { openOldTv, type OldTv } from './oldTv'

const now = Date.parse('2026-11-24T10:00:00Z')

/** `npm run test:oldtv`: what was built, in browsers as old as TVs. Not part of `npm test`: they are 80 MB that come once. */
async function main(): Promise<number> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return say('The old engines run on Linux on x64 alone: run this there, or in a container.', 3)
  const missing = ['es5', 'es6'].filter(level => !existsSync(`dist/${level}/index.html`))
  if (missing.length > 0) return say(`There is no dist/${missing.join(' and no dist/')}: npm run build first.`, 2)
  let failed = 0
  for (const engine of engines) {
    const fetched = await fetchEngine(engine)
    for (const level of engine.levels) failed += await tried(`${engine.name}, dist/${level}`, () => visited(engine, fetched, level))
  }
  return say(failed === 0 ? 'All old engines open the app, a story and its pages, and come back.' : `${failed} failed.`, failed === 0 ? 0 : 1)
}

async function visited(engine: Engine, fetched: Awaited<ReturnType<typeof fetchEngine>>, level: 'es5' | 'es6'): Promise<string> {
  const served = await serve({ dist: `dist/${level}`, port: 0, now: () => now })
  try {
    const tv = await openOldTv(fetched, `${served.address}tv/?renderer=canvas2d`, { channel: demo.name })
    try {
      assert.match(await tv.engine(), new RegExp(`^${engine.name.replace(' ', '/')}\\.`), 'another engine came')
      return await visit(tv)
    } finally {
      await tv.close()
    }
  } finally {
    await served.close()
  }
}

/** Home, a story, a page turned, and back to the very card. */
async function visit(tv: OldTv): Promise<string> {
  assert.match(await tv.text(), /^Saltmere News\n/)
  const { textures } = await tv.metrics()
  assert(textures > 10, `Home holds ${textures} textures: its words or pictures were not drawn.`)
  const card = await tv.press('down')
  assert.equal(card?.role, 'card')
  await tv.press('ok')
  const story = await tv.screen()
  assert.deepEqual([story.name, story.state, story.page], ['story', 'ready', 1])
  const first = await tv.text()
  await tv.press('right')
  assert.equal((await tv.screen()).page, 2)
  assert.notEqual(await tv.text(), first)
  const back = await tv.press('back')
  assert.deepEqual([back?.id, back?.label, back?.index], [card.id, card.label, card.index])
  assert.deepEqual(tv.errors, [])
  return `${textures} textures at home, a story of ${story.pages} pages, and back to '${card.label}'`
}

async function tried(what: string, task: () => Promise<string>): Promise<0 | 1> {
  const started = Date.now()
  const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`
  try {
    const told = await task()
    console.log(`passed  ${what} (${seconds()}): ${told}`)
    return 0
  } catch (error) {
    console.error(`failed  ${what} (${seconds()}): ${(error as Error).message}`)
    return 1
  }
}

function say(text: string, code: number): number {
  console.log(text)
  return code
}

main().then(code => { process.exitCode = code }, (error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
