import { expect, test } from '@jest/globals'
import { createPlayer, type HlsEngine } from '../../../src/tv/playback/player'
import { fakeMedia } from '../../support/fakeMedia'

const a = 'https://gull.example/a.m3u8'
const none = () => Promise.reject<HlsEngine>(new Error('not here'))

function opened(playsHls = true, hls: () => Promise<HlsEngine> = none) {
  const media = fakeMedia()
  const player = createPlayer({ playsHls, hls, element: media.make })
  const told: string[] = []
  player.onChange(() => { told.push(player.state) })
  return { media, player, told }
}
const turn = () => new Promise(done => { setTimeout(done) })

/** As much of hls.js as the player touches. */
function fakeHls() {
  const made: { address: string; destroyed: boolean; autoLevelCapping: number; audioTrack: number; tell(event: string, data?: object): void }[] = []
  class Engine {
    static readonly Events = { MANIFEST_PARSED: 'parsed', ERROR: 'error' }
    static isSupported(): boolean { return true }
    private readonly heard = new Map<string, (event: string, data: object) => void>()
    address = ''
    destroyed = false
    liveSyncPosition = 90
    autoLevelCapping = -1
    audioTrack = 0
    readonly levels = [{ height: 270 }, { height: 540 }]
    readonly audioTracks = [{ id: 0, name: 'Studio', lang: 'en' }, { id: 1, name: 'Harbour', lang: 'en' }]
    constructor() { made.push(this) }
    on(event: string, call: () => void): void { this.heard.set(event, call) }
    loadSource(address: string): void { this.address = address }
    attachMedia(): void {}
    destroy(): void { this.destroyed = true }
    tell(event: string, data: object = {}): void { this.heard.get(event)!(event, data) }
  }
  return { made, engine: Engine as unknown as HlsEngine }
}

test('a TV that plays playlists gets the address, and says what becomes of it', () => {
  const { media, player, told } = opened()
  player.open(a, 'hls')
  expect([media.address, player.state, media.paused]).toEqual([a, 'loading', false])
  media.arrives({ duration: Infinity, from: 10, to: 100, time: 95 })
  media.advance(0.5)
  expect(player.metrics).toEqual({ time: 95.5, from: 10, to: 100.5, edge: 100.5 })
  media.tell('waiting')
  media.advance(0.25)
  player.pause()
  player.play()
  media.tell('playing')
  media.tell('ended')
  expect(told.filter((state, i) => state !== told[i - 1])).toEqual(['loading', 'playing', 'stalled', 'playing', 'paused', 'loading', 'playing', 'ended'])
})

test('what is closed is let go, and nothing of it is heard any more', () => {
  const { media, player, told } = opened()
  player.open(a, 'file')
  media.arrives({ duration: 9 })
  player.close()
  const before = told.length
  for (const event of ['playing', 'waiting', 'timeupdate', 'ended', 'error']) media.tell(event)
  expect([media.address, media.paused, player.state, told.length]).toEqual(['', true, 'idle', before])
  expect(media.element.style.display).toBe('none')
})

test('however often something is opened, there is one element', () => {
  const { media, player } = opened()
  for (let i = 0; i < 50; i++) {
    player.open(`${a}?${i}`, 'file')
    if (i % 3 === 0) player.close()
  }
  expect([media.made, media.address]).toEqual([1, `${a}?49`])
})

test.each([[2, 'offline'], [3, 'malformed'], [4, 'unsupported']])('error %i of the element is a failure of ours: %s', (code, kind) => {
  const { media, player } = opened()
  player.open(a, 'file')
  media.breaks(code)
  expect([player.state, player.failure?.kind]).toEqual(['failed', kind])
})

test('a browser that wants a key pressed first is paused, not broken', async () => {
  const { media, player } = opened()
  player.open(a, 'file')
  media.refuse()
  player.open(a, 'file')
  await turn()
  expect(player.state).toBe('paused')
  player.play()
  media.arrives({ duration: 9 })
  expect(player.state).toBe('playing')
})

test('a jump is no progress', () => {
  const { media, player, told } = opened()
  player.open(a, 'file')
  media.arrives({ duration: 90 })
  media.tell('waiting')
  player.seek(40)
  media.tell('timeupdate')
  expect(told[told.length - 1]).toBe('stalled')
})

test('where the TV has no player for playlists, hls.js brings them, and files go to the TV', async () => {
  const { made, engine } = fakeHls()
  const { media, player } = opened(false, () => Promise.resolve(engine))
  player.open('https://gull.example/a.mp4', 'file')
  expect(media.address).toBe('https://gull.example/a.mp4')
  player.open(a, 'hls')
  await turn()
  expect([media.address, made.map(({ address }) => address)]).toEqual(['', [a]])
  made[0]!.tell('parsed')
  media.arrives({ duration: Infinity, from: 0, to: 100, time: 80 })
  expect([player.state, player.metrics.edge]).toEqual(['playing', 90])
  made[0]!.tell('error', { fatal: false, details: 'bufferStalledError' })
  expect(player.state).toBe('playing')
  made[0]!.tell('error', { fatal: true, details: 'manifestLoadError', response: { code: 404 } })
  expect([player.state, player.failure?.kind]).toEqual(['failed', 'gone'])
  player.close()
  expect(made[0]!.destroyed).toBe(true)
})

test('hls.js that comes after its stream was closed plays nothing', async () => {
  const { made, engine } = fakeHls()
  const { player } = opened(false, () => Promise.resolve(engine))
  player.open(a, 'hls')
  player.close()
  await turn()
  expect([made.length, player.state]).toEqual([0, 'idle'])
})

test('hls.js that does not come is a failure', async () => {
  const { player } = opened(false)
  player.open(a, 'hls')
  await turn()
  expect([player.state, player.failure?.kind]).toEqual(['failed', 'offline'])
})

test('sounds and sizes of the picture are told, and what is wanted holds for all that is opened', async () => {
  const hls = fakeHls()
  const { player } = opened(false, () => Promise.resolve(hls.engine))
  player.want({ captions: null, sound: 'Harbour', lines: 300 })
  expect(player.tracks).toEqual({ captions: [], sounds: [], heights: [], on: { captions: null, sound: null } })
  for (const address of [a, a]) {
    player.open(address, 'hls')
    await turn()
    hls.made[hls.made.length - 1]!.tell('parsed')
  }
  expect(hls.made.map(({ autoLevelCapping, audioTrack }) => [autoLevelCapping, audioTrack])).toEqual([[0, 1], [0, 1]])
  expect(player.tracks).toMatchObject({ sounds: [{ label: 'Studio' }, { label: 'Harbour' }], heights: [540, 270], on: { captions: null, sound: 'Harbour' } })
  player.want({ captions: null, sound: 'Harbour', lines: null })
  expect(hls.made[1]!.autoLevelCapping).toBe(-1)
  player.want({ captions: null, sound: 'No such', lines: 100 })
  expect(hls.made[1]).toMatchObject({ audioTrack: 1, autoLevelCapping: 0 })
})

test('of the TV’s own sounds one is heard, and one without a name goes by its language', () => {
  const { player, media } = opened(true)
  player.open(a, 'hls')
  const own = [{ label: '', language: 'en', enabled: true }, { label: 'Harbour', language: 'en', enabled: false }]
  Object.defineProperty(media.element, 'audioTracks', { value: own })
  expect(player.tracks).toMatchObject({ sounds: [{ label: 'en' }, { label: 'Harbour' }], on: { sound: 'en' } })
  player.want({ captions: null, sound: 'Harbour', lines: null })
  expect([player.tracks.on.sound, own.map(({ enabled }) => enabled)]).toEqual(['Harbour', [false, true]])
  player.want({ captions: null, sound: 'en', lines: null })
  expect(player.tracks.on.sound).toBe('en')
})
