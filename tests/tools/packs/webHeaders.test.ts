import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, jest, test } from '@jest/globals'
import { textOf, type Files } from '../../../src/tools/packs/archive/files'
import { unzip } from '../../../src/tools/packs/archive/zip'
import { withContentPolicy } from '../../../src/tools/packs/page/contentPolicy'
import { hbbtv } from '../../../src/tools/packs/hbbtv'
import { web } from '../../../src/tools/packs/web'
import { packing } from './packing'

// Whole packages with all their pictures, on machines that do much else.
jest.setTimeout(60_000)

let site: Files = new Map()
beforeAll(async () => { site = unzip((await web.pack(await packing()))[0]!.bytes) })
const text = (path: string): string => textOf(site.get(path)!)

/** What `_headers` says of a path: name and value of every rule that matches it. */
function hosted(path: string): readonly (readonly [string, string])[] {
  const rules = text('_headers').split(/\n(?=\/)/).map(rule => rule.split('\n') as [string, ...string[]])
  return rules.filter(([place]) => new RegExp(`^${place.replace(/[.]/g, '\\.').replace(/\*/g, '.*')}$`).test(`/${path}`)).flatMap(([, ...lines]) => lines.filter(line => line.trim() !== '').map(line => line.trim().split(/: (.*)/s).slice(0, 2) as [string, string]))
}

describe('what servers say of a site’s files', () => {
  test('hosts that read _headers join what rules say twice, so each header of a file is said once', () => {
    for (const path of ['', ...site.keys()]) {
      const names = hosted(path).map(([name]) => name)
      expect([path, names.filter((name, i) => names.indexOf(name) !== i)]).toEqual([path, []])
    }
    expect(new Map(hosted('')).get('Cache-Control')).toBe('no-cache')
    const script = [...site.keys()].find(path => path.endsWith('/js/app.js'))!
    expect(Object.fromEntries(hosted(script))).toEqual({ 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer', 'Cache-Control': 'public, max-age=31536000, immutable', 'Access-Control-Allow-Origin': '*' })
  })

  test.each(['.htaccess', 'nginx.conf'])('%s knows the type of everything that may lie there: none is guessed where guessing is forbidden', file => {
    for (const [ending, type] of [['svg', 'image/svg+xml'], ['vtt', 'text/vtt'], ['m4s', 'video/mp4'], ['gif', 'image/gif'], ['mp3', 'audio/mpeg'], ['m3u8', 'application/vnd.apple.mpegurl'], ['webmanifest', 'application/manifest+json'], ['txt', 'text/plain']]) {
      expect(text(file)).toMatch(new RegExp(`${type!.replace(/[+.]/g, '\\$&')} [^\n]*\\b${ending}\\b`))
    }
    const endings = new Set([...site.keys()].filter(path => !/^(?:[._]|nginx)/.test(path)).map(path => path.split('.').pop()!))
    for (const ending of endings) expect([ending, new RegExp(`[ .]${ending}(?:;| |$)`, 'm').test(text(file))]).toEqual([ending, true])
  })

  test('nginx tells caches that packed answers differ, packs for proxies, and says all headers again where it adds one', () => {
    expect(text('nginx.conf')).toContain('gzip_vary on;\ngzip_proxied any;')
    for (const place of text('nginx.conf').split(/\nlocation /).slice(1)) for (const header of ['Cache-Control', 'X-Content-Type-Options', 'Referrer-Policy']) expect(place).toContain(`add_header ${header}`)
  })

  test('Apache without mod_filter is not asked for it', () => {
    expect(text('.htaccess')).toMatch(/<IfModule mod_deflate\.c>\n<IfModule mod_filter\.c>\nAddOutputFilterByType/)
  })

  test('an HbbTV site has the same types, and its own', async () => {
    const conf = textOf(unzip((await hbbtv.pack(await packing()))[0]!.bytes).get('nginx.conf')!)
    for (const line of ['application/vnd.hbbtv.xhtml+xml xhtml;', 'application/vnd.dvb.ait+xml ait;', 'text/vtt vtt;', 'image/svg+xml svg;']) expect(conf).toContain(line)
  })
})

describe('what a site’s page may run', () => {
  test.each(['index.html', 'old.html'])('%s: its own files and these very scripts, said before any of them', page => {
    const html = text(page)
    const [, policy] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)!
    expect(html.indexOf('http-equiv')).toBeLessThan(html.indexOf('<script'))
    const scripts = [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, script]) => script!)
    expect(scripts.length).toBeGreaterThan(1)
    for (const script of [...scripts, 'tenfootBoot.failed(\'S1\')']) expect(policy).toContain(`'sha256-${createHash('sha256').update(script).digest('base64')}'`)
    expect(policy).toMatch(/default-src 'none'.*base-uri 'self'/)
  })

  test('a script that is not the packed one has another sum', () => {
    const policy = (script: string) => /script-src [^;]*/.exec(withContentPolicy(`<meta charset="utf-8"><script>${script}</script>`))![0]
    expect(policy('a()')).not.toBe(policy('b()'))
  })
})
