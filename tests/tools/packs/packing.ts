import sharp from 'sharp'
import { indexPage } from '../../../src/tools/build/indexPage'
import type { Level } from '../../../src/tools/build/runLightning'
import type { About } from '../../../src/tools/packs/about/about'
import { readAbout } from '../../../src/tools/packs/about/readAbout'
import { textFiles, type Files } from '../../../src/tools/packs/archive/files'
import { createImages, type Images } from '../../../src/tools/packs/images/images'
import { noKeys } from '../../../src/tools/packs/keys/keys'
import { omitted } from '../../../src/tools/packs/page/omitted'
import type { Packing } from '../../../src/tools/packs/packing'

export const gull = {
  name: 'Gull & “Post” <TV>', language: 'en', brand: { accent: '#f2a93b' }, sources: ['https://gull.example/rss.xml?a=1&b=2'],
  package: { id: 'example.gull.tv', version: '1.2.3', vendor: 'Gull Post Ltd', hbbtv: { address: 'https://tv.gull.example/hbbtv' } },
}

/** A build as small as can be, at a level; its tester is on, as no build's should be. */
export function builtApp(level: Level): Files {
  const page = indexPage({
    name: 'Built', channel: { name: 'Built', sources: ['a.xml'] }, channelAddress: 'static/channel.json',
    settings: { appSettings: { stage: { w: 1920, h: 1080 }, id: 'tv.tenfoot.channel', platform: 'titan', tester: true, proxy: '/proxy?address=' }, platformSettings: { path: './static', log: false } },
    scripts: level === 'es5' ? ['js/polyfills.js', 'js/app.js'] : ['js/app.js'],
    boot: 'var tenfootBoot = { start: function () { return 1 < 2 && 3 > 2 } }',
  })
  return textFiles({
    'index.html': page, 'js/app.js': `var APP_tv_tenfoot_channel = function () { return '${level}' }\n`, 'js/hls.js': 'var Hls = 1\n', 'js/words-ar.js': level === 'es5' ? 'var words = 1\n' : 'const words = 1\n', 'static/fonts/a.woff2': 'font',
    ...level === 'es5' && { 'js/polyfills.js': 'var polyfilled = 1\n' },
  })
}

let logo: Promise<Buffer> | null = null
/** Drawn once for all packages of a test's file. */
let images: Promise<Images> | null = null

export function logoPng(): Promise<Buffer> {
  return logo ??= sharp({ create: { width: 600, height: 400, channels: 4, background: '#c94f3d' } }).png().toBuffer()
}

async function drawnFor(about: About): Promise<Images> {
  return createImages({ png: await logoPng() }, about)
}

/** What packs are made from, whole and small. */
export async function packing(more: Partial<Packing> = {}): Promise<Packing> {
  const about = readAbout(gull, null).about!
  return { about, channel: omitted(gull, ['package']), channelFiles: textFiles({ 'news/b.xml': '<rss/>', 'news/a.xml': '<rss/>' }), app: builtApp, images: await (images ??= drawnFor(about)), licences: 'Tenfoot (Apache-2.0)\n', keys: noKeys, androidTools: null, ...more }
}
