import { afterAll, expect, test } from '@jest/globals'
import { rss } from '../../support/written'
import { removeFolders } from '../serve/folder'
import { checked, home, lines, pictured, reported } from './checking'

afterAll(removeFolders)

const feed = `${home}/rss.xml`
const news = { [feed]: rss(pictured(10)) }
const live = (...sources: readonly string[]) => ({ name: 'G', sources: [feed], live: [{ title: 'Gull live', sources }] })
const media = (...names: readonly string[]) => ['#EXTM3U', '#EXT-X-TARGETDURATION:2', ...names.flatMap(name => ['#EXTINF:2,', name])].join('\n')
const master = (codecs: string, ...names: readonly string[]) => ['#EXTM3U', ...names.flatMap(name => [`#EXT-X-STREAM-INF:BANDWIDTH=1000${codecs === '' ? '' : `,CODECS="${codecs}"`}`, name])].join('\r\n')

test('a stream that plays is told with what it is', async () => {
  const address = `${home}/live/main.m3u8`
  const { code, out } = await checked(live(address), { ...news, [address]: master('avc1.42e01e,mp4a.40.2', 'low.m3u8'), [`${home}/live/low.m3u8`]: media('1.ts', '2.ts'), [`${home}/live/2.ts`]: 'xx' })
  expect(out).toMatch(/Stream +address\nGull live {2}https:\/\/gull\.example\/live\/main\.m3u8 {2}live\n/)
  expect(code).toBe(0)
})

test('every address that does not play is a problem at its place, and the others are tried', async () => {
  const at = (name: string) => `${home}/${name}`
  const { problems, live: streams } = await reported(live(at('gone.m3u8'), at('page'), at('empty.m3u8'), at('cut.m3u8'), at('lost.m3u8'), at('good.m3u8')), {
    ...news,
    [at('gone.m3u8')]: 404, [at('page')]: '<html>Sign in</html>', [at('empty.m3u8')]: media(), [at('cut.m3u8')]: media('cut.ts'), [at('cut.ts')]: '',
    [at('lost.m3u8')]: master('', 'lost/low.m3u8'), [at('good.m3u8')]: media('a.ts'), [at('a.ts')]: 'x',
  })
  expect(lines(problems)).toEqual([
    expect.stringMatching(/^live\[0\]\.sources\[0\]: \[stream\] The stream https:\/\/gull\.example\/gone\.m3u8 cannot be played: The server answered 404/),
    expect.stringMatching(/^live\[0\]\.sources\[1\]: .*It is no playlist: text\/html came/),
    expect.stringMatching(/^live\[0\]\.sources\[2\]: .*names no pieces/),
    expect.stringMatching(/^live\[0\]\.sources\[3\]: .*cut\.ts is empty/),
    expect.stringMatching(/^live\[0\]\.sources\[4\]: .*could not be reached/),
  ])
  expect(streams.map(({ is }) => is)).toEqual([null, null, null, null, null, 'live'])
})

test('a recording, and a picture not every TV decodes, are worth a look', async () => {
  const address = `${home}/a.m3u8`
  const { problems, notes } = await reported(live(address), { ...news, [address]: master('vp09.00.10.08,opus', 'v.m3u8'), [`${home}/v.m3u8`]: `${media('1.mp4')}\n#EXT-X-ENDLIST`, [`${home}/1.mp4`]: 'x' })
  expect(problems).toEqual([])
  expect(lines(notes)).toEqual([
    expect.stringMatching(/^live\[0\]\.sources\[0\]: \[ended-stream\] It is a recording/),
    expect.stringMatching(/^live\[0\]\.sources\[0\]: \[codecs\] It is sent as vp09\.00\.10\.08,opus alone/),
  ])
})

test('a still that cannot be shown is a problem', async () => {
  const channel = { name: 'G', sources: [feed], live: [{ title: 'Gull live', sources: [`${home}/a.m3u8`], picture: `${home}/none.jpg` }] }
  const { problems } = await reported(channel, { ...news, [`${home}/a.m3u8`]: media('1.ts'), [`${home}/1.ts`]: 'x' })
  expect(lines(problems)).toEqual([expect.stringMatching(/^live\[0\]\.picture: \[picture\] The picture https:\/\/gull\.example\/none\.jpg cannot be shown/)])
})
